import { Tooltip } from '@base-ui/react/tooltip';
import { Link } from 'wouter';
import { text } from '../../../text/text.ts';
import type { RolePattern } from '../role-name.ts';
import styles from './timeline.module.css';
import type { PlacedBar } from './timeline-layout.ts';
import type { TimelineTipHandle } from './timeline-tip.tsx';

type Props = {
  readonly placed: PlacedBar;
  readonly lane: string;
  readonly href: string;
  readonly pattern: RolePattern | undefined;
  readonly tip: TimelineTipHandle;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onReach: (lane: string, entry: string) => void;
  readonly onOpen: ((entry: string) => void) | undefined;
};

/** One entry of the timeline: its bar from begin to end with its name, which leads to where it can be changed. */
export function TimelineBar({ placed, lane, href, pattern, tip, isStop, onReach, onOpen }: Props) {
  const { entry, left, top, room, bar, name } = placed;
  return (
    <li className={styles.place} style={{ left, top, width: room }}>
      <Tooltip.Trigger
        handle={tip}
        payload={entry}
        render={<Link href={href} />}
        className={styles.entry}
        data-spot={`${lane} ${entry.id}`}
        data-kind={entry.kind}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        onFocus={() => onReach(lane, entry.id)}
        onClick={() => onOpen?.(entry.id)}
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
        <span className="visually-hidden">{text.time.spoken(entry.kind, entry.start, entry.end)}</span>
      </Tooltip.Trigger>
    </li>
  );
}
