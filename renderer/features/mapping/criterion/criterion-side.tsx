import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { Split } from '../../../components/lists/split.tsx';
import { countClaims } from '../map-rows.ts';
import { criteriaOfGroups, groupCriteria, type MapScope } from '../map-scope.ts';
import { ScopeBar } from '../scope-bar.tsx';
import type { SideProps } from '../side-props.ts';
import styles from './criterion-list.module.css';
import { CriterionList } from './criterion-list.tsx';
import { CriterionPanel } from './criterion-panel.tsx';

/** From the side of the ladder: a criterion is chosen, and activities are claimed for it. */
export function CriterionSide({ promotionCase, view, verdicts, onScope, pathTo }: SideProps) {
  const [, navigate] = useLocation();
  const { ladder, claims } = promotionCase;
  const { track, level } = view.scope;
  const groups = useMemo(() => groupCriteria(ladder, { track, level }), [ladder, track, level]);
  const counts = useMemo(() => countClaims(claims, 'criterion'), [claims]);
  const shown = criteriaOfGroups(groups);
  const selected = shown.find(({ id }) => id === view.criterion) ?? shown[0];
  const verdict = selected === undefined ? undefined : verdicts.get(selected.id);

  const changeScope = (scope: MapScope): void => {
    onScope(scope);
    const next = criteriaOfGroups(groupCriteria(ladder, scope));
    const kept = next.find(({ id }) => id === selected?.id) ?? next[0];
    navigate(pathTo('map', kept?.id), { replace: true });
  };
  return (
    <Split
      list={
        <>
          <div className={styles.scope}>
            <ScopeBar ladder={ladder} scope={view.scope} onChange={changeScope} />
          </div>
          <CriterionList
            ladder={ladder}
            scope={view.scope}
            groups={groups}
            verdicts={verdicts}
            claims={counts}
            selected={selected?.id}
            pathTo={pathTo}
          />
        </>
      }
    >
      {verdict !== undefined && (
        <CriterionPanel key={verdict.criterion.id} promotionCase={promotionCase} verdict={verdict} pathTo={pathTo} />
      )}
    </Split>
  );
}
