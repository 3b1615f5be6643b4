import { compareTracks } from '../fit/compare-tracks.ts';
import type { Comparison } from '../fit/verdict-types.ts';
import type { Section } from '../model/packet-plan.ts';
import { oneLine } from './blocks.ts';
import { type Budget, isOverBudget, sectionsIn } from './budget.ts';
import type { Exhibit } from './exhibits.ts';
import type { Block, Outline } from './outline-types.ts';
import { hasExhibits, type PacketContext } from './packet-context.ts';
import { shortStory, wholeStory } from './story.ts';
import { byStrength } from './strongest-proofs.ts';
import { blocksLength, wordCount } from './text-length.ts';
import { withoutActivities } from './without-activities.ts';

const STORY_FIELDS = ['situation', 'action', 'ownPart', 'impact'] as const;
export type StoryField = (typeof STORY_FIELDS)[number];

/** Something that a packet over its budget could do without, with the words that it would save. */
export type Cut =
  /** An exhibit that is claimed for nothing at the level sought, or whose criteria stand as well without it. */
  | {
      readonly kind: 'carries-nothing' | 'shown-by-stronger';
      readonly activity: string;
      readonly title: string;
      readonly saves: number;
    }
  /** An exhibit that carries something, where nothing lighter is left; so many verdicts change without it. */
  | {
      readonly kind: 'weakest';
      readonly activity: string;
      readonly title: string;
      readonly verdicts: number;
      readonly saves: number;
    }
  /** All exhibits that are claimed for nothing at the level sought, where there are more than can be named. */
  | { readonly kind: 'all-idle'; readonly activities: readonly string[]; readonly saves: number }
  /** A section that repeats or only adds to what others show. */
  | { readonly kind: 'section'; readonly section: Section; readonly saves: number }
  /** A long text behind which there is little proof. */
  | {
      readonly kind: 'long-text';
      readonly activity: string;
      readonly title: string;
      readonly field: StoryField;
      readonly saves: number;
    }
  /** The author's own opening or introduction, where it is long. */
  | { readonly kind: 'own-text'; readonly section: Section; readonly saves: number };

/** Sections that a packet can best do without, first to last. */
const ADDITIONS: readonly Section[] = [
  'appendix',
  'metrics',
  'scope',
  'narratives',
  'comparison',
  'excess',
  'needs',
  'plan',
];
/** Words that a text of little proof is given, and that an own text is. */
const SHORT_TEXT = 60;
const OWN_TEXT = 120;
/** A text has to be this much longer before it is named. */
const WORTH_IT = 20;
/** So many exhibits are tried out; each takes a comparison. */
const TRIED = 6;
const SHOWN = 8;
/** So many exhibits of one kind are named. */
const NAMED = 3;

/** What is weakest in a packet over its budget, the first to go first; nothing within it. */
export function possibleCuts(context: PacketContext, outline: Outline, budget: Budget): readonly Cut[] {
  if (!isOverBudget(budget)) return [];
  const over = new Set(budget.sections.filter((each) => each.over > 0).map(({ section }) => section));
  const wholeIsOver = budget.whole.over > 0;
  const touches = (...sections: readonly Section[]): boolean => wholeIsOver || sections.some((each) => over.has(each));
  const weakest = byStrength(context.exhibits, soughtBy(context)).toReversed();
  const words = wordsOfExhibits(context, outline.blocks);
  const exhibits = touches('exhibits', 'narratives') ? exhibitCuts(weakest, words, context) : [];
  const isLastResort = touches('exhibits', 'narratives') && exhibits.length === 0;
  return [
    ...exhibits,
    ...(wholeIsOver ? sectionCuts(context, outline, budget.whole.used.words) : []),
    ...(touches('exhibits', 'narratives') ? textCuts(weakest, context) : []),
    ...ownTextCuts(context).filter((cut) => cut.kind === 'own-text' && touches(cut.section)),
    ...(isLastResort ? weakestCuts(weakest, words, context) : []),
  ].slice(0, SHOWN);
}

function soughtBy({ targetLevels: [sought] }: PacketContext): ReadonlySet<string> {
  return new Set(sought?.criteria.map(({ criterion }) => criterion.id) ?? []);
}

/** The words of each exhibit and of its narrative, by its activity; those that are not printed have none. */
function wordsOfExhibits(context: PacketContext, blocks: readonly Block[]): ReadonlyMap<string, number> {
  const told = context.plan.sections.includes('narratives');
  const storyOf = hasExhibits(context) ? shortStory : wholeStory;
  return new Map(
    context.exhibits.map(({ activity, target }) => {
      const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === target);
      const length = start < 0 ? -1 : blocks.slice(start + 1).findIndex(isMainHeading);
      const own = start < 0 ? [] : blocks.slice(start, length < 0 ? undefined : start + 1 + length);
      return [activity.id, blocksLength([...own, ...(told ? storyOf(activity) : [])]).words];
    }),
  );
}

function isMainHeading(block: Block): boolean {
  return block.kind === 'heading' && block.level < 3;
}

function exhibitCuts(weakest: readonly Exhibit[], words: ReadonlyMap<string, number>, context: PacketContext): Cut[] {
  const sought = soughtBy(context);
  const isPrinted = ({ activity }: Exhibit): boolean => (words.get(activity.id) ?? 0) > 0;
  const carries = ({ claims }: Exhibit): boolean => claims.some(({ criterion }) => sought.has(criterion));
  const cut = (kind: 'carries-nothing' | 'shown-by-stronger', { activity }: Exhibit): Cut => {
    const title = oneLine(activity.title);
    return { kind, activity: activity.id, title, saves: words.get(activity.id) ?? 0 };
  };
  const candidates = weakest.filter(isPrinted);
  const idle = candidates.filter((exhibit) => !carries(exhibit)).map((exhibit) => cut('carries-nothing', exhibit));
  const doubled = candidates
    .filter(
      (exhibit) => carries(exhibit) && exhibit.claims.every((claim) => hasOther(claim.criterion, exhibit, context)),
    )
    .slice(0, TRIED)
    .filter((exhibit) => verdictsLost([exhibit.activity.id], context) === 0)
    .map((exhibit) => cut('shown-by-stronger', exhibit));
  return [...allIdle(idle), ...bySaving(idle).slice(0, NAMED), ...doubled.slice(0, NAMED)];
}

/** Of the weakest that are printed, those first without which the fewest verdicts change. */
function weakestCuts(weakest: readonly Exhibit[], words: ReadonlyMap<string, number>, context: PacketContext): Cut[] {
  return weakest
    .map((exhibit) => ({ exhibit, saves: words.get(exhibit.activity.id) ?? 0 }))
    .filter(({ saves }) => saves > 0)
    .slice(0, TRIED)
    .map(({ exhibit, saves }) => ({ exhibit, saves, verdicts: verdictsLost([exhibit.activity.id], context) }))
    .toSorted((one, other) => one.verdicts - other.verdicts)
    .slice(0, NAMED)
    .map(({ exhibit: { activity }, verdicts, saves }) => {
      return { kind: 'weakest', activity: activity.id, title: oneLine(activity.title), verdicts, saves };
    });
}

function allIdle(idle: readonly Cut[]): readonly Cut[] {
  if (idle.length <= NAMED) return [];
  const activities = idle.flatMap((cut) => ('activity' in cut ? [cut.activity] : []));
  return [{ kind: 'all-idle', activities, saves: idle.reduce((total, { saves }) => total + saves, 0) }];
}

function hasOther(criterion: string, { activity }: Exhibit, { case: { claims } }: PacketContext): boolean {
  return claims.some((claim) => claim.criterion === criterion && claim.activity !== activity.id);
}

/** How many verdicts at levels - the level sought and those below it when not said - change when activities go. */
export function verdictsLost(
  activities: readonly string[],
  context: PacketContext,
  levels: PacketContext['targetLevels'] = context.targetLevels,
): number {
  const without = compareTracks(withoutActivities(context.case, activities), context.today);
  const { track } = context.case.target;
  const after = verdictsIn(without, track, levels);
  return verdictsIn(context.comparison, track, levels).filter((verdict, index) => verdict !== after[index]).length;
}

function verdictsIn({ tracks }: Comparison, of: string, levels: PacketContext['targetLevels']): readonly string[] {
  const near = new Set(levels.map(({ level }) => level.id));
  return tracks
    .filter(({ track }) => track.id === of)
    .flatMap(({ levels }) => levels.filter(({ level }) => near.has(level.id)))
    .flatMap(({ criteria }) => criteria.map(({ criterion, verdict }) => `${criterion.id} ${verdict}`));
}

/** Never what is the better part of the packet: without it, nothing would be left to shorten. */
function sectionCuts({ plan }: PacketContext, outline: Outline, whole: number): readonly Cut[] {
  const parts = sectionsIn(outline.blocks);
  return ADDITIONS.filter((section) => plan.sections.includes(section)).flatMap((section): readonly Cut[] => {
    const part = parts.find((each) => each.section === section);
    const saves = blocksLength(part?.blocks ?? []).words;
    return saves === 0 || saves > whole / 2 ? [] : [{ kind: 'section', section, saves }];
  });
}

function textCuts(weakest: readonly Exhibit[], context: PacketContext): Cut[] {
  const isPrinted = hasExhibits(context) || context.plan.sections.includes('narratives');
  const weak = weakest.filter(
    ({ proof, claims }) => proof === 'word' || claims.every(({ strength }) => strength === 'partial'),
  );
  return !isPrinted
    ? []
    : bySaving(
        weak.flatMap(({ activity }) =>
          STORY_FIELDS.map((field): Cut => {
            const saves = wordCount(activity[field]) - SHORT_TEXT;
            return { kind: 'long-text', activity: activity.id, title: oneLine(activity.title), field, saves };
          }).filter(({ saves }) => saves >= WORTH_IT),
        ),
      );
}

function ownTextCuts({ plan }: PacketContext): Cut[] {
  return bySaving(
    plan.sections
      .map((section): Cut => {
        const text = `${section === 'summary' ? plan.summary : ''}\n${plan.wording[section]?.introduction ?? ''}`;
        return { kind: 'own-text', section, saves: wordCount(text) - OWN_TEXT };
      })
      .filter(({ saves }) => saves >= WORTH_IT),
  );
}

function bySaving(cuts: readonly Cut[]): Cut[] {
  return cuts.toSorted((one, other) => other.saves - one.saves);
}
