import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { ChoiceBox } from '../../components/fields/choice-field.tsx';
import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useComparison } from '../../store/use-comparison.ts';
import { text } from '../../text/text.ts';
import { ActivitySide } from './activity/activity-side.tsx';
import { CriterionSide } from './criterion/criterion-side.tsx';
import { verdictsById } from './map-rows.ts';
import { type MapSide, useMapView } from './map-view.ts';
import type { SideProps } from './side-props.ts';

const SIDES: readonly { readonly value: MapSide; readonly label: string }[] = [
  { value: 'criterion', label: text.mapping.byCriterion },
  { value: 'activity', label: text.mapping.byActivity },
];

/** Activities held against criteria: from the side of a criterion, or from the side of an activity. */
export function MappingScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const [, navigate] = useLocation();
  const { view, remember } = useMapView(promotionCase, item);
  const comparison = useComparison(promotionCase);
  const verdicts = useMemo(() => verdictsById(comparison), [comparison]);
  const chooseSide = (value: string): void => {
    const side = value === 'activity' ? 'activity' : 'criterion';
    remember({ side });
    navigate(pathTo('map', view[side] ?? undefined));
  };
  const side: SideProps = { promotionCase, view, verdicts, pathTo, onScope: (scope) => remember({ scope }) };
  return (
    <Page
      title={text.mapping.title}
      lead={text.mapping.lead}
      body="fill"
      actions={
        <ChoiceBox label={text.mapping.side} hideLabel choices={SIDES} value={view.side} onChange={chooseSide} />
      }
    >
      {view.side === 'activity' ? <ActivitySide {...side} /> : <CriterionSide {...side} />}
    </Page>
  );
}
