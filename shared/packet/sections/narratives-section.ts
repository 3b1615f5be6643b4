import type { Claim } from '../../model/claim.ts';
import { periodText } from '../../text/date-text.ts';
import { capitalized } from '../../text/words.ts';
import { footnote, heading, joined, oneLine, paragraph, plain, reference, strong } from '../blocks.ts';
import type { Exhibit } from '../exhibits.ts';
import { flowingText } from '../flowing-text.ts';
import type { Block, Inline } from '../outline-types.ts';
import { criterionReference, exhibitMark, hasExhibits, type PacketContext } from '../packet-context.ts';
import { projectsOf } from '../projects.ts';
import { sectionTitle } from '../section-title.ts';
import { shortStory, wholeStory } from '../story.ts';
import { STORY_WORDS as WORDS } from '../story-wording.ts';
import { byStrength, provingMetric } from '../strongest-proofs.ts';
import { originSentence, valuesSentence } from '../wording.ts';

type Chapter = {
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
  /** The claims that it is about, by activity; null when it is not about a criterion. */
  readonly claims: ReadonlyMap<string, Claim> | null;
};

/**
 * What was done, as short stories by project or by criterion, the strongest first. Each story is told once; beside exhibits
 * it is told in short, and leads to the exhibit that has the whole.
 */
export function narrativesSection(context: PacketContext): readonly Block[] {
  const chapters = context.plan.narratives === 'project' ? byProject(context) : byCriterion(context);
  if (chapters.length === 0) return [];
  const told = new Map<string, string>();
  return [
    heading(1, 'narratives', sectionTitle('narratives', context)),
    paragraph('body', plain(hasExhibits(context) ? WORDS.narrativesLeadShort : WORDS.narrativesLead)),
    ...chapters.flatMap((chapter, index) => chapterBlocks(chapter, `narrative-${index + 1}`, told, context)),
  ];
}

function sought({ targetLevels: [level] }: PacketContext): ReadonlySet<string> {
  return new Set(level?.criteria.map(({ criterion }) => criterion.id) ?? []);
}

/** Projects by their strongest activity, and activities of no project each as one of their own. */
function byProject(context: PacketContext): readonly Chapter[] {
  const ranked = byStrength(context.exhibits, sought(context));
  const { projects, alone } = projectsOf(ranked);
  const rankOf = new Map(ranked.map((exhibit, rank) => [exhibit, rank]));
  return [
    ...projects.map(({ name, exhibits }) => ({ title: name, exhibits, claims: null })),
    ...alone.map((exhibit) => ({ title: oneLine(exhibit.activity.title), exhibits: [exhibit], claims: null })),
  ].toSorted((one, other) => rankIn(rankOf, one) - rankIn(rankOf, other));
}

function rankIn(ranks: ReadonlyMap<Exhibit, number>, { exhibits: [first] }: Chapter): number {
  return first === undefined ? 0 : (ranks.get(first) ?? 0);
}

/** Criteria that something is claimed for: of the level sought and those below, then others that have a story of their own. */
function byCriterion(context: PacketContext): readonly Chapter[] {
  const ranked = byStrength(context.exhibits, sought(context));
  const near = context.targetLevels.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion));
  const all = new Map([...near, ...context.case.ladder.criteria].map((criterion) => [criterion.id, criterion]));
  const seen = new Set<string>();
  const isNear = new Set(near.map(({ id }) => id));
  return [...all.values()].flatMap(({ id, statement }): readonly Chapter[] => {
    const claims = new Map(
      context.case.claims.filter(({ criterion }) => criterion === id).map((claim) => [claim.activity, claim]),
    );
    const exhibits = ranked.filter(({ activity }) => claims.has(activity.id));
    const hasNew = exhibits.some(({ activity }) => !seen.has(activity.id));
    if (exhibits.length === 0 || !(isNear.has(id) || hasNew)) return [];
    for (const { activity } of exhibits) seen.add(activity.id);
    return [{ title: oneLine(statement), exhibits, claims }];
  });
}

function chapterBlocks(
  { title, exhibits, claims }: Chapter,
  id: string,
  told: Map<string, string>,
  context: PacketContext,
): readonly Block[] {
  const isAlone = claims === null && exhibits.length === 1;
  return [
    heading(2, id, title),
    ...exhibits.flatMap((exhibit) => {
      const before = told.get(exhibit.activity.id);
      if (before === undefined) told.set(exhibit.activity.id, id);
      const named = !isAlone || oneLine(exhibit.activity.title) !== title;
      const claim = claims?.get(exhibit.activity.id);
      return [
        ...lead(exhibit, { named, claimed: claim !== undefined, before }, context),
        ...(before === undefined ? story(exhibit, context) : []),
        ...flowingText(claim?.rationale ?? ''),
      ];
    }),
  ];
}

/** Which activity it is and when, with its exhibit; where it was told before, a link to there instead. */
function lead(
  exhibit: Exhibit,
  {
    named,
    claimed,
    before,
  }: { readonly named: boolean; readonly claimed: boolean; readonly before: string | undefined },
  context: PacketContext,
): readonly Block[] {
  const { activity, claims } = exhibit;
  const criteria = [...sought(context)].filter((id) => claims.some(({ criterion }) => criterion === id));
  const shown =
    claimed || before !== undefined || criteria.length === 0
      ? []
      : [
          plain(`. ${WORDS.shows}`),
          ...joined(
            criteria.map((id) => [criterionReference(context, id)]),
            ' ',
          ),
        ];
  const period = periodText(activity.start, activity.end, context.today);
  return [
    paragraph(
      named ? 'label' : 'note',
      ...(named ? [strong(oneLine(activity.title)), ...exhibitMark(context, exhibit), plain(', ')] : []),
      plain(named ? period : capitalized(period)),
      ...(named ? [] : exhibitMark(context, exhibit)),
      ...shown,
      ...(before === undefined ? [] : again(before)),
    ),
  ];
}

function again(before: string): readonly Inline[] {
  return [plain('. '), reference(WORDS.toldBefore, before), plain('.')];
}

function story(exhibit: Exhibit, context: PacketContext): readonly Block[] {
  if (hasExhibits(context)) return shortStory(exhibit.activity);
  const metric = provingMetric(exhibit);
  return [
    ...wholeStory(exhibit.activity),
    ...(metric === undefined
      ? []
      : [paragraph('note', plain(`${valuesSentence(metric)}.`), ...footnote(originSentence(metric)))]),
  ];
}
