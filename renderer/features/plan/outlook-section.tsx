import { useId } from 'react';
import type { GrowthPlan } from '../../../shared/fit/growth-plan.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Intention } from '../../../shared/model/intention.ts';
import { reasonSentence } from '../../../shared/text/reason-sentence.ts';
import { StandingMark } from '../../components/marks/standing-mark.tsx';
import { text } from '../../text/text.ts';
import { outlookWords } from './outlook-words.ts';
import styles from './plan-screen.module.css';
import { StepList } from './step-list.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { timelineView } from './timeline/timeline-view.ts';

type Props = {
  readonly growth: GrowthPlan;
  /** The title of the level. */
  readonly level: string;
  /** The intentions that may still come true. */
  readonly open: readonly Intention[];
  readonly today: CalendarDate;
  readonly decision: CalendarDate | null;
};

/** When the case would stand if the plan holds: in a sentence, along time, and step by step. */
export function OutlookSection({ growth, level, open, today, decision }: Props) {
  const headingId = useId();
  const { projection, overdue } = growth;
  const { answer, more } = outlookWords({ projection, level, today, decision, open: open.length });
  const view = timelineView({ projection, intentions: open, today, decision });
  const words = text.plan;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.outlook}</h2>
      <div className={styles.answer}>
        <StandingMark standing={projection.operating === null ? projection.atEnd.standing : 'operating'} size={20} />
        <div role="status">
          <p className={styles.sentence}>{answer}</p>
          {more.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {projection.operating === null && open.length > 0 && (
            <>
              <p>{words.missing}</p>
              <ul className={styles.missing}>
                {projection.atEnd.reasons
                  .filter((reason) => reason.code !== 'gaps' || reason.params.count > 0)
                  .map((reason) => (
                    <li key={reason.code}>{reasonSentence(reason)}</li>
                  ))}
              </ul>
            </>
          )}
          {overdue.length > 0 && <p>{words.uncounted(overdue.length)}</p>}
        </div>
      </div>
      <Timeline view={view} />
      {view.hiddenBars > 0 && <p className={styles.muted}>{words.moreBars(view.hiddenBars)}</p>}
      <p className={styles.muted}>{words.ifHolds}</p>
      <StepList steps={projection.steps} />
    </section>
  );
}
