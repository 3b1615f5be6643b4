import type { PlanStep } from '../../../shared/fit/plan/projection.ts';
import { StandingMark } from '../../components/marks/standing-mark.tsx';
import { dayText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './plan-screen.module.css';

/** Changes told of one day; a ladder of hundreds of criteria can turn many at once. */
const SHOWN = 10;

/** The steps of the projection in words: what is done, which verdicts change, and how the level stands from then on. */
export function StepList({ steps }: { readonly steps: readonly PlanStep[] }) {
  const words = text.plan;
  return (
    <details className={styles.steps}>
      <summary>{words.steps}</summary>
      <ol>
        {steps.map(({ date, standing, done, changes }, index) => (
          <li key={date}>
            <StandingMark standing={standing} />
            <div>
              <p className={styles.stepDate}>{words.step(dayText(date), standing)}</p>
              {done.length > 0 && <p>{words.stepDone(done.map(({ title }) => title))}</p>}
              {changes.length === 0 && (
                <p className={styles.muted}>{index === 0 ? words.stepAsNow : words.stepNothing}</p>
              )}
              {changes.slice(0, SHOWN).map(({ criterion, from, to }) => (
                <p key={criterion.id}>{words.change(criterion.statement, from, to)}</p>
              ))}
              {changes.length > SHOWN && <p className={styles.muted}>{words.moreChanges(changes.length - SHOWN)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
