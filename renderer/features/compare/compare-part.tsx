import type { Comparison, CriterionVerdict, TrackFit } from '../../../shared/fit/verdict-types.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../store/screen-props.ts';
import type { CompareView, Part } from './address/compare-view.ts';
import type { ViewChange } from './address/use-compare-view.ts';
import { ChartsSection } from './charts/charts-section.tsx';
import { RungLadder } from './levels/rung-ladder.tsx';
import type { Rungs } from './levels/rungs.ts';
import { MatrixSection } from './matrix/matrix-section.tsx';
import { PairSection } from './pair/pair-section.tsx';
import { RoleSection } from './role/role-section.tsx';
import { SwitchSection } from './switch/switch-section.tsx';

type Props = {
  readonly part: Part;
  readonly view: CompareView;
  readonly promotionCase: PromotionCase;
  readonly comparison: Comparison;
  readonly fits: readonly TrackFit[];
  readonly rungs: Rungs;
  readonly pathTo: PathTo;
  readonly pathOf: (change: ViewChange) => string;
  readonly show: (change: ViewChange) => void;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** The part of the screen that the address names. */
export function ComparePart({
  part,
  view,
  promotionCase,
  comparison,
  fits,
  rungs,
  pathTo,
  pathOf,
  show,
  onOpen,
}: Props) {
  const { ladder, roles } = promotionCase;
  switch (part) {
    case 'levels':
      return (
        <RungLadder
          fits={fits}
          ladder={rungs}
          roles={roles}
          pathOfRank={(rank) => pathOf({ part: 'criteria', rank })}
        />
      );
    case 'criteria':
      return (
        <MatrixSection
          ladder={ladder}
          rungs={rungs}
          rank={view.rank}
          onRank={(rank) => show({ part, rank })}
          onOpen={onOpen}
        />
      );
    case 'pair':
      return (
        <PairSection
          promotionCase={promotionCase}
          comparison={comparison}
          fits={fits}
          left={view.left}
          right={view.right}
          onPair={(pair) => show({ part, ...pair })}
          onOpen={onOpen}
        />
      );
    case 'switch':
      return (
        <SwitchSection
          promotionCase={promotionCase}
          comparison={comparison}
          view={view}
          onMove={(move) => show({ part, ...move })}
          onOpen={onOpen}
        />
      );
    case 'role':
      return <RoleSection promotionCase={promotionCase} comparison={comparison} pathTo={pathTo} onOpen={onOpen} />;
    case 'charts':
      return (
        <ChartsSection
          promotionCase={promotionCase}
          fits={fits}
          rungs={rungs}
          rank={view.rank}
          onRank={(rank) => show({ part, rank })}
        />
      );
    default:
      return assertNever(part);
  }
}
