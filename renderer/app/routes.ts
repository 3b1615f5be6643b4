/** The screens of an open case, in the order of the navigation. */
export const SCREENS = ['activities', 'map', 'compare', 'packet', 'referees', 'details', 'history'] as const;
export type Screen = (typeof SCREENS)[number];

/** The address of a screen, and of one item on it. */
export function screenPath(caseId: string, screen: Screen, item?: string): string {
  return item === undefined ? `/case/${caseId}/${screen}` : `/case/${caseId}/${screen}/${item}`;
}
