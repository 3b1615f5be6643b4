import { addDays, type CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type RolePeriod, rolePeriod } from '../../../../shared/model/role-period.ts';

/**
 * A time in a role to begin with: the role on paper, from the day after the last one, else from the first activity on. It
 * goes on.
 */
export function newRole(
  { person, target, activities, roles }: PromotionCase,
  id: string,
  today: CalendarDate,
): RolePeriod {
  const ends = roles.flatMap(({ end }) => end ?? []).toSorted();
  const starts = activities.map(({ start }) => start).filter((start) => start <= today);
  const last = ends.at(-1);
  const start = roles.length > 0 ? (last === undefined ? today : addDays(last, 1)) : (starts.toSorted()[0] ?? today);
  return rolePeriod.parse({
    id,
    tracks: [person.track ?? target.track],
    level: person.track === null ? null : person.level,
    title: roles.length === 0 ? person.role : '',
    start,
  });
}

/** Times in a role, the latest first. */
export function latestFirst(roles: readonly RolePeriod[]): readonly RolePeriod[] {
  const key = ({ start, id }: RolePeriod): string => `${start} ${id}`;
  return roles.toSorted((one, other) => (key(one) < key(other) ? 1 : -1));
}
