import { oneLine } from './blocks.ts';
import type { Exhibit } from './exhibits.ts';

/** Exhibits that belong to one project, under its name as it is first written. */
export type Project = { readonly name: string; readonly exhibits: readonly Exhibit[] };

/** Exhibits by project, in the order in which they come; a name in other case or with other blanks is the same project. */
export function projectsOf(exhibits: readonly Exhibit[]): {
  readonly projects: readonly Project[];
  readonly alone: readonly Exhibit[];
} {
  const keyOf = ({ activity }: Exhibit): string => oneLine(activity.project).toLowerCase();
  const named = Map.groupBy(
    exhibits.filter((exhibit) => keyOf(exhibit) !== ''),
    keyOf,
  );
  return {
    projects: [...named.values()].map((members) => ({
      name: oneLine(members[0]?.activity.project ?? ''),
      exhibits: members,
    })),
    alone: exhibits.filter((exhibit) => keyOf(exhibit) === ''),
  };
}
