import { Link2 } from 'lucide-react';
import { STANDINGS, VERDICTS } from '../../../../shared/fit/verdict-types.ts';
import type { Thresholds } from '../../../../shared/model/thresholds.ts';
import { standingMeaning, verdictMeaning } from '../../../../shared/text/meanings.ts';
import { standingName, verdictName } from '../../../../shared/text/names.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { text } from '../../../text/text.ts';
import styles from './legend.module.css';

/** What the marks and words of this screen mean, and by which rule they are given. */
export function Legend({ thresholds }: { readonly thresholds: Thresholds }) {
  return (
    <details className={styles.legend}>
      <summary>
        <h2>{text.compare.legend}</h2>
      </summary>
      <div className={styles.parts}>
        <section>
          <h3>{text.compare.verdicts}</h3>
          <dl className={styles.list}>
            {VERDICTS.map((verdict) => (
              <div key={verdict} className={styles.entry}>
                <dt>
                  <VerdictMark verdict={verdict} />
                  {verdictName(verdict)}
                </dt>
                <dd>{verdictMeaning(verdict, thresholds)}</dd>
              </div>
            ))}
            <div className={styles.entry}>
              <dt>
                <Link2 size={16} aria-hidden />
                {text.compare.shared}
              </dt>
              <dd>{text.compare.sharedMeaning}</dd>
            </div>
          </dl>
        </section>
        <section>
          <h3>{text.compare.standings}</h3>
          <dl className={styles.list}>
            {STANDINGS.map((standing) => (
              <div key={standing} className={styles.entry}>
                <dt>
                  <StandingMark standing={standing} />
                  {standingName(standing)}
                </dt>
                <dd>{standingMeaning(standing)}</dd>
              </div>
            ))}
          </dl>
          <h3>{text.compare.rule}</h3>
          <ul className={styles.rules}>
            <li>{text.compare.ruleSustained(thresholds)}</li>
            <li>{text.compare.ruleMet(thresholds)}</li>
            <li>{text.compare.ruleOperating(thresholds)}</li>
            <li>{text.compare.ruleWithinReach(thresholds)}</li>
            <li>{text.compare.ruleStands}</li>
          </ul>
        </section>
      </div>
    </details>
  );
}
