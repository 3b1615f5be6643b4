import { Tooltip } from '@base-ui/react/tooltip';
import { useState } from 'react';
import popup from '../../../components/popups/popup.module.css';
import { POPUP_PLACE } from '../../../components/popups/popup-place.ts';
import { text } from '../../../text/text.ts';
import styles from './timeline.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

export type TimelineTipHandle = ReturnType<typeof Tooltip.createHandle<TimelineEntry>>;

/** One tip for all bars: it follows the pointer or the focus from one to the next. */
export function useTimelineTip(): TimelineTipHandle {
  const [handle] = useState(() => Tooltip.createHandle<TimelineEntry>());
  return handle;
}

type Props = { readonly tip: TimelineTipHandle; readonly themeName: (id: string) => string };

/** What a bar stands for, in full: its name, its time, the themes it serves. */
export function TimelineTip({ tip, themeName }: Props) {
  return (
    <Tooltip.Root handle={tip}>
      {({ payload }) => (
        <Tooltip.Portal container={POPUP_PLACE}>
          <Tooltip.Positioner className={popup.positioner} sideOffset={6}>
            <Tooltip.Popup className={styles.tip} role="tooltip">
              {payload !== undefined && (
                <>
                  <p className={styles.tipName}>{payload.name}</p>
                  <p>{text.time.spanAndKind(payload.kind, payload.start, payload.end)}</p>
                  {payload.kind !== 'role' && (
                    <p className={styles.tipThemes}>{text.time.serves(payload.themes.map(themeName))}</p>
                  )}
                </>
              )}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}
