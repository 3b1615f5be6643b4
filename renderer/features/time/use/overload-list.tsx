import { useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { overloadOf } from '../../../../shared/fit/time/overload.ts';
import type { Overload } from '../../../../shared/fit/time/time-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import styles from './use.module.css';

/** Activities that are named at once; the others unfold. */
const NAMED = 5;
/** Spans that are shown at once. */
const PORTION = 6;

type Props = { readonly promotionCase: PromotionCase; readonly pathTo: PathTo };

/** The weeks that held more work than a full week has, each with what filled it; nothing where there are none. */
export function OverloadList({ promotionCase, pathTo }: Props) {
  const headingId = useId();
  const today = useToday();
  const [count, setCount] = useState(PORTION);
  const overloads = useMemo(() => overloadOf(promotionCase, today).toReversed(), [promotionCase, today]);
  const titles = useMemo(
    () => new Map(promotionCase.activities.map(({ id, title }) => [id, title])),
    [promotionCase.activities],
  );
  if (overloads.length === 0) return null;
  const left = Math.max(0, overloads.length - count);
  const { weekHours } = promotionCase.person;
  return (
    <section aria-labelledby={headingId} className={styles.against}>
      <h3 id={headingId}>{text.time.overload}</h3>
      <p className={styles.muted}>
        {text.time.overloadNote(weekHours)} <Link href={pathTo('details')}>{text.time.toWeekHours}</Link>
      </p>
      <ul className={styles.overloads}>
        {overloads.slice(0, count).map((overload) => (
          <li key={overload.first}>
            <p>
              {text.time.tooFull({
                ...overload,
                full: weekHours,
                hours: overload.hours / overload.weeks,
                peak: overload.peak * weekHours,
                isOver: overload.last < today,
              })}
            </p>
            <Parts overload={overload} titles={titles} pathTo={pathTo} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button onClick={() => setCount(count + PORTION)}>{text.time.showEarlier(Math.min(PORTION, left))}</Button>
        </div>
      )}
    </section>
  );
}

type PartsProps = {
  readonly overload: Overload;
  readonly titles: ReadonlyMap<string, string>;
  readonly pathTo: PathTo;
};

function Parts({ overload: { activities, weeks }, titles, pathTo }: PartsProps) {
  const item = ({ activity, hours }: Overload['activities'][number]) => (
    <li key={activity}>
      <Link href={pathTo('activities', activity)}>{titles.get(activity) ?? activity}</Link>
      <span className={styles.muted}> {text.time.hoursAWeek(hours / weeks)}</span>
    </li>
  );
  const rest = activities.slice(NAMED);
  return (
    <>
      <ul className={styles.parts}>{activities.slice(0, NAMED).map(item)}</ul>
      {rest.length > 0 && (
        <details className={styles.whole}>
          <summary>{text.time.moreActivities(rest.length)}</summary>
          <ul className={styles.parts}>{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
