import { useEffect } from 'react';
import { create } from 'zustand';
import { criterionOf } from '../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { fittedScope, type MapScope, scopeAround, scopeOfTarget } from './map-scope.ts';

export type MapSide = 'criterion' | 'activity';

/** What the Map screen shows: from which side, which part of the ladder, and the criterion and activity chosen last. */
export type MapView = {
  readonly side: MapSide;
  readonly scope: MapScope;
  readonly criterion: string | null;
  readonly activity: string | null;
};

/** What was shown last, so that coming back to the screen goes on there; of one case at a time. */
const useRemembered = create<{ readonly last: (MapView & { readonly caseId: string }) | null }>(() => ({ last: null }));

/** Reads the view out of the address and of what was shown last, and remembers changes of it. */
export function useMapView(
  promotionCase: PromotionCase,
  item: string | undefined,
): { readonly view: MapView; readonly remember: (change: Partial<MapView>) => void } {
  const last = useRemembered((state) => state.last);
  const caseId = promotionCase.id;
  const view = viewOf(promotionCase, item, last?.caseId === caseId ? last : null);
  const remember = (change: Partial<MapView>): void => useRemembered.setState({ last: { caseId, ...view, ...change } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an address shows is remembered once, when one goes there
  useEffect(() => remember({}), [caseId, item]);
  return { view, remember };
}

/** The view for an address: an item may be a criterion or an activity, and what no longer exists is not shown. */
export function viewOf(promotionCase: PromotionCase, item: string | undefined, last: MapView | null): MapView {
  const { ladder, activities, target } = promotionCase;
  const idIn = (items: readonly { readonly id: string }[], id: string | null | undefined): string | null =>
    items.find((candidate) => candidate.id === id)?.id ?? null;
  const scope = fittedScope(ladder, last?.scope ?? scopeOfTarget(target));
  const criterion = idIn(ladder.criteria, last?.criterion);
  const activity = idIn(activities, last?.activity);
  const named = item === undefined ? undefined : criterionOf(ladder, item);
  if (named !== undefined) {
    return { side: 'criterion', scope: scopeAround(named, scope), criterion: named.id, activity };
  }
  const namedActivity = idIn(activities, item);
  if (namedActivity !== null) return { side: 'activity', scope, criterion, activity: namedActivity };
  return { side: last?.side ?? 'criterion', scope, criterion, activity };
}
