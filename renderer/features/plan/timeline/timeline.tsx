import { CalendarCheck, Flag } from 'lucide-react';
import { standingName } from '../../../../shared/text/names.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { dayText, monthText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './timeline.module.css';
import type { Mark, Stretch, TimelineView } from './timeline-view.ts';

/** Beyond this place on the line a label is written to the left of its day. */
const LATE = 70;
/** Beyond this one there is no room for a month. */
const LAST_MONTH = 86;
/** Each day that is marked has its label in a line of its own, in pixels. */
const LABEL_HEIGHT = 20;

/** The plan along time: how the level stands, and the planned activities; the same stands in words in the list of steps. */
export function Timeline({ view }: { readonly view: TimelineView }) {
  return (
    <div className={styles.timeline} aria-hidden="true" data-timeline>
      <div className={styles.row} data-row="ticks">
        <span />
        <div className={styles.line}>
          {view.ticks.map(({ at, date }) => (
            <span key={date} className={styles.tick} style={{ left: `${at}%` }}>
              {at <= LAST_MONTH && monthText(date)}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.row}>
        <span className={styles.label}>{text.plan.standing}</span>
        <div className={styles.line}>
          {view.standings.map(({ standing, date, ...stretch }) => (
            <span key={date} className={styles.standing} data-standing={standing} style={placeOf(stretch)}>
              <StandingMark standing={standing} size={14} />
              <span className={styles.standingName}>{standingName(standing)}</span>
            </span>
          ))}
        </div>
      </div>
      {view.bars.map(({ intention, ...stretch }) => (
        <div key={intention.id} className={styles.row}>
          <span className={styles.label} title={intention.title}>
            {intention.title}
          </span>
          <div className={styles.line}>
            <span className={styles.bar} style={placeOf(stretch)} />
          </div>
        </div>
      ))}
      <div className={styles.row} data-row="marks">
        <span />
        <div className={styles.line} style={{ height: view.marks.length * LABEL_HEIGHT }}>
          {view.marks.map((mark, index) => (
            <MarkLine key={mark.kind} mark={mark} top={index * LABEL_HEIGHT} />
          ))}
        </div>
      </div>
    </div>
  );
}

const MARK_ICONS = {
  today: null,
  decision: <Flag size={13} />,
  stands: <CalendarCheck size={13} />,
} as const;

function MarkLine({ mark: { kind, at, date }, top }: { readonly mark: Mark; readonly top: number }) {
  const words = { today: text.plan.today, decision: text.plan.decision, stands: text.plan.standsFrom }[kind];
  return (
    <span className={styles.mark} data-kind={kind} data-late={at > LATE || undefined} style={{ left: `${at}%` }}>
      <span className={styles.markWords} style={{ top }}>
        {MARK_ICONS[kind]}
        {words}, {dayText(date)}
      </span>
    </span>
  );
}

function placeOf({ from, width }: Stretch): { readonly left: string; readonly width: string } {
  return { left: `${from}%`, width: `${width}%` };
}
