import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** Where a link may lead inside the open case. */
export type PathTo = (
  screen: 'activities' | 'map' | 'compare' | 'time' | 'plan' | 'needs' | 'packet' | 'referees' | 'details' | 'history',
  item?: string,
) => string;

/** What every screen of a case is given. */
export type ScreenProps = {
  readonly promotionCase: PromotionCase;
  /** The last part of the address: the activity, criterion, referee, intention or need it names. */
  readonly item: string | undefined;
  readonly pathTo: PathTo;
};
