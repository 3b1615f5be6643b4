import { compareTracks } from '../fit/compare-tracks.ts';
import type { Comparison, LevelStanding, TrackFit } from '../fit/verdict-types.ts';
import { criterionOf, levelTitle, themeOf } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Criterion } from '../model/ladder.ts';
import { plain, reference } from './blocks.ts';
import { type Exhibit, numberExhibits } from './exhibits.ts';
import type { Inline } from './outline-types.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';

/** What every section of a packet draws on: worked out once from the redacted case. */
export type PacketContext = {
  readonly case: RedactedCase;
  readonly plan: RedactedPlan;
  readonly today: CalendarDate;
  readonly comparison: Comparison;
  /** The track of the level sought; undefined when the ladder has lost it. */
  readonly targetTrack: TrackFit | undefined;
  /** The level sought and those below it on its track, from the top down. */
  readonly targetLevels: readonly LevelStanding[];
  /** Name of the level sought on its track. */
  readonly targetTitle: string;
  readonly exhibits: readonly Exhibit[];
  readonly exhibitOf: ReadonlyMap<string, Exhibit>;
};

export function packetContext(c: RedactedCase, plan: RedactedPlan, today: CalendarDate): PacketContext {
  const { target, ladder } = c;
  const comparison = compareTracks(c, today);
  const targetTrack = comparison.tracks.find(({ track }) => track.id === target.track);
  const levels = targetTrack?.levels ?? [];
  const sought = levels.findIndex(({ level }) => level.id === target.level);
  const targetLevels = levels.slice(0, sought + 1).toReversed();
  const first = targetLevels.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));
  const exhibits = numberExhibits(c, [...new Set([...first, ...ladder.criteria.map((criterion) => criterion.id)])]);
  return {
    case: c,
    plan,
    today,
    comparison,
    targetTrack,
    targetLevels,
    targetTitle: levelTitle(ladder, target.track, target.level),
    exhibits,
    exhibitOf: new Map(exhibits.map((exhibit) => [exhibit.activity.id, exhibit])),
  };
}

/** Id of the table row where a criterion's standing is, when the packet has one. */
export function criterionTarget(id: string): string {
  return `criterion-${id}`;
}

/** A link to the exhibit of an activity; its title instead of its number when the packet prints no exhibits. */
export function exhibitReference(context: PacketContext, activity: string): readonly Inline[] {
  const exhibit = context.exhibitOf.get(activity);
  if (exhibit === undefined) return [];
  if (!context.plan.sections.includes('exhibits')) return [plain(exhibit.activity.title)];
  return [reference(exhibit.label, exhibit.target)];
}

/** A criterion's statement, leading to its row in the standing tables. */
export function criterionReference(context: PacketContext, id: string): Inline {
  const criterion = criterionOf(context.case.ladder, id);
  return reference(criterion?.statement ?? id, criterionTarget(id));
}

/** Where a criterion belongs, as in "T6 Staff engineer"; with the track's name when it is not the one sought. */
export function placeOfCriterion({ case: { ladder, target } }: PacketContext, criterion: Criterion): string {
  if (criterion.tracks.includes(target.track)) return levelTitle(ladder, target.track, criterion.level);
  const [track = ''] = criterion.tracks;
  const name = ladder.tracks.find(({ id }) => id === track)?.name ?? track;
  return `${levelTitle(ladder, track, criterion.level)}, ${name}`;
}

export function themeName({ case: { ladder } }: PacketContext, criterion: Criterion): string {
  return themeOf(ladder, criterion.theme)?.name ?? '';
}
