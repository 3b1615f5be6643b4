import { type ComponentType, lazy } from 'react';

/** How long the first frame may take before parts that are not in sight yet are fetched, in milliseconds. */
const PATIENCE = 2_000;

/**
 * A part of the window that is fetched when it is first shown, or before, when the window has nothing else to do:
 * it keeps the first frame small and is there by the time it is wanted.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  requestIdleCallback(() => void load(), { timeout: PATIENCE });
  return lazy(async () => ({ default: await load() }));
}
