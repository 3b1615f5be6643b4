import type { CriterionVerdict } from '../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../store/screen-props.ts';
import type { MapScope } from './map-scope.ts';
import type { MapView } from './map-view.ts';

/** What both sides of the Map screen are given. */
export type SideProps = {
  readonly promotionCase: PromotionCase;
  readonly view: MapView;
  readonly verdicts: ReadonlyMap<string, CriterionVerdict>;
  readonly onScope: (scope: MapScope) => void;
  readonly pathTo: PathTo;
};
