import { compareTracks } from '../fit/compare-tracks.ts';
import type { Comparison, LevelStanding, TrackFit } from '../fit/verdict-types.ts';
import { criterionOf, levelTitle, themeOf } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Criterion } from '../model/ladder.ts';
import { quoted } from '../text/words.ts';
import { tells } from './audience-rules.ts';
import { emphasis, oneLine, plain, reference } from './blocks.ts';
import { type Exhibit, numberExhibits } from './exhibits.ts';
import type { Inline } from './outline-types.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';
import { levelTied } from './tied-text.ts';
import { withoutActivities } from './without-activities.ts';
import { proofMark } from './wording.ts';

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

export function packetContext(whole: RedactedCase, plan: RedactedPlan, today: CalendarDate): PacketContext {
  const c = withoutActivities(whole, plan.without);
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

/** Whether the packet prints its exhibits, so that what it says can be followed to them. */
export function hasExhibits({ plan }: Pick<PacketContext, 'plan'>): boolean {
  return plan.sections.includes('exhibits');
}

/**
 * A link to the exhibit of an activity, marked when nothing but the author's word is behind it. Where the packet prints no
 * exhibits it is the title between quotation marks instead of the number, with the kind of proof that there is.
 */
export function exhibitReference(context: PacketContext, activity: string): readonly Inline[] {
  const exhibit = context.exhibitOf.get(activity);
  if (exhibit === undefined) return [];
  return hasExhibits(context)
    ? [reference(exhibit.label, exhibit.target), ...wordMark(context, exhibit)]
    : [plain(quoted(oneLine(exhibit.activity.title))), ...exhibitMark(context, exhibit)];
}

/** What follows an activity that is named by its title: its number as a link, or the kind of proof where there are no exhibits. */
export function exhibitMark(context: PacketContext, exhibit: Exhibit): readonly Inline[] {
  // Where the kind of proof is not told, a reader who sees no exhibit has the author's word alone.
  if (!hasExhibits(context))
    return [emphasis(` (${proofMark(tells(context.plan, 'proof') ? exhibit.proof : 'word')})`)];
  const number = reference(exhibit.label, exhibit.target);
  return wordMark(context, exhibit).length > 0
    ? [plain(' ('), number, emphasis(`, ${proofMark('word')}`), plain(')')]
    : [plain(' ('), number, plain(')')];
}

function wordMark({ plan }: Pick<PacketContext, 'plan'>, { proof }: Exhibit): readonly Inline[] {
  return proof === 'word' && tells(plan, 'proof') ? [emphasis(` (${proofMark('word')})`)] : [];
}

/** A criterion's statement, leading to its row in the standing tables. */
export function criterionReference(context: PacketContext, id: string): Inline {
  const criterion = criterionOf(context.case.ladder, id);
  return reference(criterion?.statement ?? id, criterionTarget(id));
}

/** Where a criterion belongs, as in "T6 Staff engineer", whose number stays with its name; with the track's name when it is not the one sought. */
export function placeOfCriterion({ case: { ladder, target } }: PacketContext, criterion: Criterion): string {
  if (criterion.tracks.includes(target.track)) return levelTied(levelTitle(ladder, target.track, criterion.level));
  const [track = ''] = criterion.tracks;
  const name = ladder.tracks.find(({ id }) => id === track)?.name ?? track;
  return `${levelTied(levelTitle(ladder, track, criterion.level))}, ${name}`;
}

export function themeName({ case: { ladder } }: PacketContext, criterion: Criterion): string {
  return themeOf(ladder, criterion.theme)?.name ?? '';
}
