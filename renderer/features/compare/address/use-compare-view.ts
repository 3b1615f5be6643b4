import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PathTo } from '../../../store/screen-props.ts';
import { addressOf, type CompareView, viewOf } from './compare-view.ts';

export type ViewChange = Partial<CompareView>;

/** What the screen shows, from its address; a change is a new address, so that the way back leads through it. */
export function useCompareView(item: string | undefined, pathTo: PathTo) {
  const [, navigate] = useLocation();
  const view = useMemo(() => viewOf(item), [item]);
  const pathOf = useCallback(
    (change: ViewChange): string => pathTo('compare', addressOf({ ...view, ...change })),
    [view, pathTo],
  );
  const show = useCallback((change: ViewChange): void => navigate(pathOf(change)), [navigate, pathOf]);
  return { view, pathOf, show };
}
