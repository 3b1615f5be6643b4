import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import { leadershipInExcess } from '../../../../shared/fit/excess.ts';
import { paperAndFact } from '../../../../shared/fit/paper-and-fact.ts';
import type { Comparison, CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle, trackOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { ExcessSection } from './excess-section.tsx';
import { InFact } from './in-fact.tsx';
import styles from './role.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly comparison: Comparison;
  readonly pathTo: PathTo;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** The role by title beside the role by evidence, and the work that the one does not see. */
export function RoleSection({ promotionCase, comparison, pathTo, onOpen }: Props) {
  const headingId = useId();
  const today = useToday();
  const role = useMemo(() => paperAndFact(promotionCase, today, comparison), [promotionCase, today, comparison]);
  const excess = useMemo(
    () => leadershipInExcess(promotionCase, today, comparison),
    [promotionCase, today, comparison],
  );
  const { ladder, person } = promotionCase;
  return (
    <>
      <section aria-labelledby={headingId} className={styles.section}>
        <h2 id={headingId}>{text.compare.roleHeading}</h2>
        <div className={styles.cards}>
          <article className={styles.card}>
            <h3>{text.compare.onPaper}</h3>
            {person.role !== '' && <p>{person.role}</p>}
            {person.level === null ? (
              <p>
                {text.compare.noPaper} <Link href={pathTo('details')}>{text.compare.sayPaper}</Link>
              </p>
            ) : (
              <p className={styles.level}>
                {levelTitle(ladder, person.track ?? '', person.level)}
                {person.track !== null && <span className={styles.muted}>{trackOf(ladder, person.track)?.name}</span>}
              </p>
            )}
          </article>
          {role.roles.length > 0 && (
            <article className={styles.card}>
              <h3>{text.compare.rolesNow}</h3>
              <ul>
                {role.roles.map(({ id, title, tracks, start, end }) => (
                  <li key={id}>
                    {text.compare.roleNow(
                      title,
                      tracks.map((track) => trackOf(ladder, track)?.name ?? track),
                      spanText(start, end),
                    )}
                  </li>
                ))}
              </ul>
            </article>
          )}
          {role.tracks.map((inFact) => (
            <InFact key={inFact.track} ladder={ladder} inFact={inFact} onOpen={onOpen} />
          ))}
        </div>
      </section>
      <ExcessSection promotionCase={promotionCase} excess={excess} pathTo={pathTo} onOpen={onOpen} />
    </>
  );
}
