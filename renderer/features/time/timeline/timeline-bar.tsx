import { Tooltip } from '@base-ui/react/tooltip';
import { memo } from 'react';
import { Link } from 'wouter';
import { text } from '../../../text/text.ts';
import type { RolePattern } from '../role-name.ts';
import styles from './bars.module.css';
import type { PlacedBar } from './timeline-layout.ts';
import type { Spot } from './timeline-moves.ts';
import type { TimelineTipHandle } from './timeline-tip.tsx';

type Props = {
  readonly placed: PlacedBar;
  readonly lane: string;
  readonly href: string;
  readonly pattern: RolePattern | undefined;
  readonly tip: TimelineTipHandle;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onReach: (spot: Spot) => void;
  /** Called with a time in a role, besides following its link. */
  readonly onOpen: (role: string) => void;
};

/**
 * One entry of the timeline: its bar from begin to end with its name, which leads to where it can be changed. Drawn anew only
 * when something of it changes: a hundred of them stand by while the focus goes from one to the next.
 */
export const TimelineBar = memo(({ placed, lane, href, pattern, tip, isStop, onReach, onOpen }: Props) => {
  const { entry, left, top, room, bar, name } = placed;
  return (
    <li className={styles.place} style={{ left, top, width: room }}>
      <Tooltip.Trigger
        handle={tip}
        payload={entry}
        render={<Link href={href} />}
        className={styles.entry}
        aria-label={text.time.spoken(entry.name, entry.kind, entry.start, entry.end)}
        data-spot={`${lane} ${entry.id}`}
        data-kind={entry.kind}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        onFocus={() => onReach({ lane, entry: entry.id })}
        onClick={() => entry.kind === 'role' && onOpen(entry.id)}
      >
        <span
          className={styles.bar}
          style={bar}
          data-kind={entry.kind}
          data-open={entry.end === null || undefined}
          data-pattern={pattern}
        />
        <span className={styles.nameRoom} style={name}>
          <span className={styles.name} data-on-bar={name.width === bar.width || undefined}>
            {entry.name}
          </span>
        </span>
      </Tooltip.Trigger>
    </li>
  );
});
