import type { Lane } from './lanes.ts';
import type { TimelineEntry } from './timeline-entries.ts';

/** Where the focus stands: an entry may stand in several lanes. */
export type Spot = { readonly lane: string; readonly entry: string };

export type MoveKey = { readonly key: string; readonly ctrlKey: boolean };

/**
 * Where a key leads on the timeline: left and right to what began before and after in the same lane, up and down to what
 * began nearest in the next lane, Home and End to the first and last of the lane, with Ctrl of everything. Null for any
 * other key, and where there is nowhere to go.
 */
export function moveOnTimeline(lanes: readonly Lane[], { lane, entry }: Spot, { key, ctrlKey }: MoveKey): Spot | null {
  const laneIndex = lanes.findIndex(({ id }) => id === lane);
  const entries = lanes[laneIndex]?.entries ?? [];
  const index = entries.findIndex(({ id }) => id === entry);
  const from = entries[index];
  if (from === undefined) return null;
  const next = { ArrowLeft: entries[index - 1], ArrowRight: entries[index + 1], Home: entries[0], End: entries.at(-1) };
  switch (key) {
    case 'ArrowUp':
      return nearest(lanes[laneIndex - 1], from);
    case 'ArrowDown':
      return nearest(lanes[laneIndex + 1], from);
    case 'Home':
      return ctrlKey ? earliest(lanes) : spot(lane, next.Home);
    case 'End':
      return ctrlKey ? latest(lanes) : spot(lane, next.End);
    case 'ArrowLeft':
    case 'ArrowRight':
      return ctrlKey ? null : spot(lane, next[key]);
    default:
      return null;
  }
}

function spot(lane: string, entry: TimelineEntry | undefined): Spot | null {
  return entry === undefined ? null : { lane, entry: entry.id };
}

function nearest(lane: Lane | undefined, from: TimelineEntry): Spot | null {
  if (lane === undefined) return null;
  const away = (entry: TimelineEntry): number => Math.abs(entry.from - from.from);
  return spot(
    lane.id,
    lane.entries.reduce((best, entry) => (away(entry) < away(best) ? entry : best), lane.entries[0] ?? from),
  );
}

function earliest(lanes: readonly Lane[]): Spot | null {
  return best(
    lanes,
    (lane) => lane.entries[0],
    (one, other) => one.from < other.from,
  );
}

function latest(lanes: readonly Lane[]): Spot | null {
  return best(
    lanes,
    (lane) => lane.entries.at(-1),
    (one, other) => one.from > other.from,
  );
}

function best(
  lanes: readonly Lane[],
  pick: (lane: Lane) => TimelineEntry | undefined,
  isBetter: (one: TimelineEntry, other: TimelineEntry) => boolean,
): Spot | null {
  let found: { readonly lane: string; readonly entry: TimelineEntry } | null = null;
  for (const lane of lanes) {
    const entry = pick(lane);
    if (entry !== undefined && (found === null || isBetter(entry, found.entry))) found = { lane: lane.id, entry };
  }
  return found === null ? null : spot(found.lane, found.entry);
}
