import type { CopySource } from '../../shared/api/copy-questions.ts';

/** The screens of an open case, in the order of the navigation. */
export const SCREENS = [
  'activities',
  'map',
  'compare',
  'time',
  'plan',
  'needs',
  'packet',
  'referees',
  'details',
  'history',
] as const;
export type Screen = (typeof SCREENS)[number];

/** The address of a screen, and of one item on it. */
export function screenPath(caseId: string, screen: Screen, item?: string): string {
  return item === undefined ? `/case/${caseId}/${screen}` : `/case/${caseId}/${screen}/${item}`;
}

/** Where two versions of a case are merged: of a copy of the library by its name, or of an opened file by its token. */
export const MERGE_PATH = '/merge/:kind/:source/:case';

export function mergeSource({ kind, source }: { readonly kind: string; readonly source: string }): CopySource {
  return kind === 'file' ? { kind, token: source } : { kind: 'copy', name: source };
}
