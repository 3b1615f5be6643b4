import { useId } from 'react';
import { Link } from 'wouter';
import type { LeadershipInExcess } from '../../../../shared/fit/excess.ts';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { trackOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { CriterionGroup } from '../criteria/criterion-group.tsx';
import { ExcessFigure } from './excess-figure.tsx';
import { IntoPacket } from './into-packet.tsx';
import styles from './role.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly excess: LeadershipInExcess;
  readonly pathTo: PathTo;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Work that the current track does not ask for: its time, its activities, and what it was missing for. */
export function ExcessSection({ promotionCase, excess, pathTo, onOpen }: Props) {
  const headingId = useId();
  const track = trackOf(promotionCase.ladder, excess.track)?.name ?? excess.track;
  const done = new Set(excess.activities);
  const activities = promotionCase.activities.filter(({ id }) => done.has(id));
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h2 id={headingId}>{text.compare.excessHeading(track)}</h2>
        {activities.length > 0 && <IntoPacket packet={promotionCase.packet} href={pathTo('packet')} />}
      </div>
      {activities.length === 0 ? (
        <p>{text.compare.noExcess(track)}</p>
      ) : (
        <>
          <p className={styles.sentence}>
            {text.compare.excessSentence(track, activities.length, excess.hours, excess.share)}
          </p>
          {excess.hours > 0 && <ExcessFigure promotionCase={promotionCase} excess={excess} />}
          <div className={styles.columns}>
            <section className={styles.card} aria-labelledby={`${headingId}-work`}>
              <h3 id={`${headingId}-work`}>{text.compare.excessActivities}</h3>
              <ul className={styles.activities}>
                {activities.map(({ id, title, start, end }) => (
                  <li key={id}>
                    <Link href={pathTo('activities', id)}>{title}</Link>
                    <span className={styles.muted}>{spanText(start, end)}</span>
                  </li>
                ))}
              </ul>
            </section>
            <CriterionGroup
              title={text.compare.takenFrom(excess.takenFrom.length)}
              about={text.compare.takenFromAbout(track)}
              criteria={excess.takenFrom.map((verdict) => ({ verdict }))}
              onOpen={onOpen}
            />
          </div>
        </>
      )}
    </section>
  );
}
