import type { Ladder } from '../../../../shared/model/ladder.ts';
import { text } from '../../../text/text.ts';
import type { TimelineEntry } from './timeline-entries.ts';

/** What divides the timeline into lanes. */
export type LanesBy = 'theme' | 'dimension';

/** A strip of the timeline with what belongs to it, in order of time. */
export type Lane = { readonly id: string; readonly name: string; readonly entries: readonly TimelineEntry[] };

export const ROLE_LANE = 'roles';
const UNCLAIMED_LANE = 'unclaimed';
const OTHER_LANE = 'other';

/**
 * The lanes of a ladder that have something in them: times in a role, then a lane for each theme or dimension, at last
 * what serves no criterion yet. What serves several stands in the lane of each.
 */
export function lanesOf(ladder: Ladder, entries: readonly TimelineEntry[], by: LanesBy): readonly Lane[] {
  const laneOfTheme = new Map(ladder.themes.map((theme) => [theme.id, laneId(theme, by)]));
  const filled = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const lanes = entry.kind === 'role' ? [ROLE_LANE] : lanesOfThemes(entry.themes, laneOfTheme);
    for (const lane of lanes) {
      const others = filled.get(lane);
      if (others === undefined) filled.set(lane, [entry]);
      else others.push(entry);
    }
  }
  return laneNames(ladder, by)
    .map(({ id, name }) => ({ id, name, entries: filled.get(id) ?? [] }))
    .filter((lane) => lane.entries.length > 0);
}

/** Names of the lanes in which nothing stands. */
export function emptyLanes(ladder: Ladder, lanes: readonly Lane[], by: LanesBy): readonly string[] {
  const there = new Set([...lanes.map(({ id }) => id), ROLE_LANE, UNCLAIMED_LANE, OTHER_LANE]);
  return laneNames(ladder, by)
    .filter(({ id }) => !there.has(id))
    .map(({ name }) => name);
}

function laneNames(ladder: Ladder, by: LanesBy): readonly { readonly id: string; readonly name: string }[] {
  const words = text.time;
  const parts =
    by === 'theme'
      ? ladder.themes.map(({ id, name }) => ({ id: `in-${id}`, name }))
      : [
          ...ladder.dimensions.map(({ id, name }) => ({ id: `in-${id}`, name })),
          { id: OTHER_LANE, name: words.otherThemes },
        ];
  return [{ id: ROLE_LANE, name: words.roles }, ...parts, { id: UNCLAIMED_LANE, name: words.unclaimedLane }];
}

/** Prefixed, so that no theme is called like one of the lanes of ours. */
function laneId({ id, dimension }: Ladder['themes'][number], by: LanesBy): string {
  if (by === 'theme') return `in-${id}`;
  return dimension === null ? OTHER_LANE : `in-${dimension}`;
}

function lanesOfThemes(themes: readonly string[], laneOfTheme: ReadonlyMap<string, string>): readonly string[] {
  const lanes = new Set(themes.flatMap((theme) => laneOfTheme.get(theme) ?? []));
  return lanes.size === 0 ? [UNCLAIMED_LANE] : [...lanes];
}
