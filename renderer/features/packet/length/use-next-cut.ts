import { type RefObject, useEffect, useRef } from 'react';
import type { Cut } from '../../../../shared/packet/cuts.ts';

/** Keeps the focus with the cuts: what follows takes it when one was taken and is gone, the heading when none is left. */
export function useNextCut(
  cuts: readonly Cut[],
  heading: RefObject<HTMLHeadingElement | null>,
): (place: number) => void {
  const left = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks where the focus is whenever the cuts have changed
  useEffect(() => {
    // Still where it was pressed, or led elsewhere by the user meanwhile.
    if (left.current === null || document.activeElement !== document.body) return;
    const actions = heading.current?.parentElement?.querySelectorAll<HTMLElement>('ol button, ol a') ?? [];
    const next = actions[Math.min(left.current, actions.length - 1)] ?? heading.current;
    left.current = null;
    next?.focus();
  }, [cuts]);
  return (place) => {
    left.current = place;
  };
}
