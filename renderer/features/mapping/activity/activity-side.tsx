import { useMemo } from 'react';
import { Link } from 'wouter';
import { findActivities } from '../../../../shared/evidence/find-activities.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Split } from '../../../components/lists/split.tsx';
import { text } from '../../../text/text.ts';
import { proofGrader } from '../claim/claimed-activities.ts';
import { countClaims } from '../map-rows.ts';
import type { SideProps } from '../side-props.ts';
import { ActivityList } from './activity-list.tsx';
import { ActivityPanel } from './activity-panel.tsx';

/** From the side of the work: an activity is chosen, and every criterion that it supports is ticked. */
export function ActivitySide({ promotionCase, view, verdicts, onScope, pathTo }: SideProps) {
  const { activities, claims, referees } = promotionCase;
  const counts = useMemo(() => countClaims(claims, 'activity'), [claims]);
  const gradeOf = useMemo(() => proofGrader(referees), [referees]);
  const newest = useMemo(() => findActivities(activities, '')[0], [activities]);
  const selected = activities.find(({ id }) => id === view.activity) ?? newest;
  if (selected === undefined) {
    return (
      <EmptyState
        title={text.mapping.noActivitiesTitle}
        action={<Link href={pathTo('activities')}>{text.mapping.toActivities}</Link>}
      >
        {text.mapping.noActivities}
      </EmptyState>
    );
  }
  return (
    <Split
      list={
        <ActivityList
          activities={activities}
          claims={counts}
          gradeOf={gradeOf}
          selected={selected.id}
          pathTo={pathTo}
        />
      }
    >
      <ActivityPanel
        key={selected.id}
        promotionCase={promotionCase}
        activity={selected}
        proof={gradeOf(selected)}
        scope={view.scope}
        verdicts={verdicts}
        onScope={onScope}
        pathTo={pathTo}
      />
    </Split>
  );
}
