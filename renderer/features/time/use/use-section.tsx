import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { timeUse } from '../../../../shared/fit/time/use-of-time.ts';
import type { Grain } from '../../../../shared/lib/calendar-period.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { AgainstTarget } from './against-target.tsx';
import { OverloadList } from './overload-list.tsx';
import { SPLITS, type Split } from './time-charts.ts';
import { TimeFigure } from './time-figure.tsx';
import { TimeSummary } from './time-summary.tsx';
import styles from './use.module.css';
import { WithoutEffort } from './without-effort.tsx';

type Props = { readonly promotionCase: PromotionCase; readonly pathTo: PathTo };

const GRAINS = [
  { value: 'quarter', label: text.time.byQuarter },
  { value: 'month', label: text.time.byMonth },
];
const SPLIT_CHOICES = SPLITS.map((value) => ({ value, label: text.time.splits[value] }));

/** Where the hours went: by track, theme and kind of work, against what the level sought asks for; and where they were too many. */
export function UseSection({ promotionCase, pathTo }: Props) {
  const headingId = useId();
  const today = useToday();
  // The timeline answers first.
  const subject = useDeferredValue(promotionCase);
  const [grain, setGrain] = useState<Grain>('quarter');
  const [split, setSplit] = useState<Split>('tracks');
  const table = useMemo(() => timeUse(subject, today, grain), [subject, today, grain]);
  const words = text.time;
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{words.use}</h2>
      {table.total.hours === 0 ? (
        <EmptyState title={words.noEffortTitle} action={<Link href={pathTo('activities')}>{words.toEfforts}</Link>}>
          {words.noEffortText}
        </EmptyState>
      ) : (
        <>
          <TimeSummary table={table} ladder={subject.ladder} />
          <WithoutEffort promotionCase={subject} pathTo={pathTo} />
          <div className={styles.choices}>
            <ChoiceBox
              label={words.splitBy}
              hideLabel
              choices={SPLIT_CHOICES}
              value={split}
              onChange={(value) => setSplit(SPLITS.find((each) => each === value) ?? 'tracks')}
            />
            <ChoiceBox
              label={words.grain}
              hideLabel
              choices={GRAINS}
              value={grain}
              onChange={(value) => setGrain(value === 'month' ? 'month' : 'quarter')}
            />
          </div>
          <TimeFigure table={table} ladder={subject.ladder} split={split} grain={grain} />
          <AgainstTarget promotionCase={subject} table={table} />
        </>
      )}
      <OverloadList promotionCase={subject} pathTo={pathTo} />
    </section>
  );
}
