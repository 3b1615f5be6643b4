import type { Lane } from './lanes.ts';
import { placeOf, type Scale } from './scale.ts';
import { stackRows } from './stack-rows.ts';
import type { TimelineEntry } from './timeline-entries.ts';

/** Heights in pixels: the name of a lane, a row of bars with the gap under it, the rest under a lane. */
export const LANE_HEADING = 24;
export const ROW = 26;
const BAR = 22;
const UNDER_LANE = 8;

/** Narrower than this a bar could not be hit. */
const LEAST_BAR = 8;
/**
 * Where a bar has this room for it, a name stands inside and is cut short if need be; else beside it, at most so long. Bands
 * keep theirs: a name beside a band would seem to be of another time.
 */
const ROOM_INSIDE: Record<TimelineEntry['kind'], number> = { activity: 150, intention: 150, role: 60 };
const MOST_BESIDE = 220;
/** Around a name. */
const AROUND_NAME = 14;
const BETWEEN = 6;

type Part = { readonly left: number; readonly width: number };

/** An entry in its place, in pixels from the top left of its lane: its bar, and the room that it takes with its name. */
export type PlacedBar = {
  readonly entry: TimelineEntry;
  readonly left: number;
  readonly top: number;
  readonly room: number;
  /** The bar, and the part of the room that its name has: inside, after it or, at the drawing's end, before it. */
  readonly bar: Part;
  readonly name: Part;
};

/** A lane in its place; `top` counts from the first lane's top. */
export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
};

/** What is in sight, in pixels of the drawing. */
export type Sight = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Lanes below one another, each as high as its bars need: those that overlap in time stand in rows of their own. */
export function placeLanes(lanes: readonly Lane[], scale: Scale): readonly PlacedLane[] {
  let top = 0;
  return lanes.map((lane) => {
    const { bars, rows } = placeBars(lane.entries, scale);
    const height = LANE_HEADING + rows * ROW + UNDER_LANE;
    const placed = { lane, top, height, bars: bars.map((bar) => ({ ...bar, top: LANE_HEADING + bar.top })) };
    top += height;
    return placed;
  });
}

/** Bars of one lane, without its heading. */
export function placeBars(
  entries: readonly TimelineEntry[],
  scale: Scale,
): { readonly bars: readonly PlacedBar[]; readonly rows: number } {
  const boxes = entries.map((entry) => boxOf(entry, scale)).toSorted((one, other) => one.left - other.left);
  const { rows, count } = stackRows(boxes.map(({ left, room }) => ({ left, right: left + room + BETWEEN })));
  return { bars: boxes.map((box, index) => ({ ...box, top: (rows[index] ?? 0) * ROW })), rows: count };
}

function boxOf(entry: TimelineEntry, scale: Scale): Omit<PlacedBar, 'top'> {
  const begins = placeOf(entry.from, scale);
  const width = Math.max(LEAST_BAR, placeOf(entry.to, scale) - begins);
  const named = entry.nameWidth + AROUND_NAME;
  const whole = { left: 0, width };
  if (width >= Math.min(named, ROOM_INSIDE[entry.kind]))
    return { entry, left: begins, room: width, bar: whole, name: whole };
  const beside = Math.min(named, MOST_BESIDE);
  const room = width + beside;
  return begins + room > scale.width && begins > beside
    ? { entry, left: begins - beside, room, bar: { left: beside, width }, name: { left: 0, width: beside } }
    : { entry, left: begins, room, bar: whole, name: { left: width, width: beside } };
}

/** The bars of a lane that are in sight: `sight` counts from the lane's own top. */
export function barsInSight(bars: readonly PlacedBar[], { left, right, top, bottom }: Sight): readonly PlacedBar[] {
  return bars.filter(
    (bar) => bar.left < right && bar.left + bar.room > left && bar.top < bottom && bar.top + BAR > top,
  );
}
