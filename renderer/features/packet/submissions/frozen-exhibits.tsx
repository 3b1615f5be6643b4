import { useId } from 'react';
import { Link } from 'wouter';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../shared/model/submission.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import styles from './submissions.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly submission: Submission;
  readonly pathTo: PathTo;
};

/** Exhibits open at once; more are behind a click. */
const OPEN_UP_TO = 12;

/** Which activity stood under which number: what somebody means who speaks of E3. */
export function FrozenExhibits({ promotionCase, submission: { exhibits }, pathTo }: Props) {
  const headingId = useId();
  const words = text.submissions;
  const titles = new Map(promotionCase.activities.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <details open={exhibits.length <= OPEN_UP_TO}>
        <summary>
          <h3 id={headingId}>{words.exhibits}</h3>
        </summary>
        <p className={styles.muted}>{exhibits.length === 0 ? words.noExhibits : words.exhibitsHint}</p>
        <ul className={styles.exhibits}>
          {exhibits.map(({ label, activity, title }) => {
            const now = titles.get(activity);
            return (
              <li key={label}>
                <span className={styles.label}>{label}</span>
                <span>
                  {now === undefined ? title : <Link href={pathTo('activities', activity)}>{title}</Link>}
                  {now === undefined && <span className={styles.muted}> ({words.exhibitGone})</span>}
                  {now !== undefined && now !== title && (
                    <span className={styles.muted}> ({words.exhibitRenamed(now)})</span>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
