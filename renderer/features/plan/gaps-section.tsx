import { useId } from 'react';
import type { GrowthPlan, PlanGap } from '../../../shared/fit/growth-plan.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import { gapGroups } from './gap-groups.ts';
import { GapItem } from './gap-item.tsx';
import styles from './plan-screen.module.css';

type Props = {
  readonly ladder: Ladder;
  readonly growth: GrowthPlan;
  /** The title of the level. */
  readonly level: string;
  readonly today: CalendarDate;
  readonly pathTo: PathTo;
};

/** What stands between today and the level: gaps by theme, and what has to be sustained still. */
export function GapsSection({ ladder, growth, level, today, pathTo }: Props) {
  const headingId = useId();
  const { gaps, toSustain, sustainedShort, today: standing } = growth;
  const words = text.plan;
  const isJudged = standing.criteria.some(({ criterion }) => !criterion.optional);
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.gaps(level)}</h2>
      {!isJudged && <p className={styles.muted}>{words.nothingRequired}</p>}
      {isJudged && gaps.length === 0 && <p>{words.noGaps}</p>}
      {gapGroups(ladder, gaps).map(({ theme, gaps: own }) => (
        <div key={theme.id}>
          <h3 className={styles.theme}>{theme.name}</h3>
          <Items gaps={own} today={today} pathTo={pathTo} />
        </div>
      ))}
      {toSustain.length > 0 && (
        <div>
          <h3 className={styles.theme}>{words.toSustainTitle}</h3>
          <p className={styles.muted}>{words.toSustain(sustainedShort)}</p>
          <Items gaps={toSustain} today={today} pathTo={pathTo} />
        </div>
      )}
    </section>
  );
}

type ItemsProps = { readonly gaps: readonly PlanGap[]; readonly today: CalendarDate; readonly pathTo: PathTo };

function Items({ gaps, today, pathTo }: ItemsProps) {
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <GapItem key={gap.verdict.criterion.id} gap={gap} today={today} pathTo={pathTo} />
      ))}
    </ul>
  );
}
