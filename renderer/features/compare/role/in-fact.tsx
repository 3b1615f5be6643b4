import type { LevelInFact } from '../../../../shared/fit/paper-and-fact.ts';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle, trackOf } from '../../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { text } from '../../../text/text.ts';
import { CriterionList } from '../criteria/criterion-list.tsx';
import styles from './role.module.css';

type Props = {
  readonly ladder: Ladder;
  readonly inFact: LevelInFact;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Where the evidence stands on one track, and the criteria that carry it. */
export function InFact({ ladder, inFact: { track, level, carriedBy }, onOpen }: Props) {
  const activities = new Set(carriedBy.flatMap((carried) => carried.activities));
  return (
    <article className={styles.card}>
      <h3>{text.compare.inFact(trackOf(ladder, track)?.name ?? track)}</h3>
      {level === null ? (
        <p>{text.compare.noneInFact}</p>
      ) : (
        <>
          <p className={styles.level}>{levelTitle(ladder, track, level)}</p>
          <details className={styles.carried}>
            <summary>{text.compare.carriedBy(carriedBy.length, activities.size)}</summary>
            <CriterionList criteria={carriedBy} onOpen={onOpen} />
          </details>
        </>
      )}
    </article>
  );
}
