import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Section } from '../model/packet-plan.ts';
import { heading, oneLine, paragraph, plain } from './blocks.ts';
import { flowingText } from './flowing-text.ts';
import type { Block, Outline, OutlineMeta } from './outline-types.ts';
import { hasExhibits, type PacketContext, packetContext } from './packet-context.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';
import { ASKING_WORDS } from './request/asking-words.ts';
import { resolveReferences } from './resolve-references.ts';
import { sectionTitle } from './section-title.ts';
import { appendixSection } from './sections/appendix-section.ts';
import { changesSection } from './sections/changes-section.ts';
import { comparisonSection } from './sections/comparison-section.ts';
import { excessSection } from './sections/excess-section.ts';
import { exhibitsSection } from './sections/exhibits-section.ts';
import { gapsSection } from './sections/gaps-section.ts';
import { metricsSection } from './sections/metrics-section.ts';
import { narrativesSection } from './sections/narratives-section.ts';
import { needsSection } from './sections/needs-section.ts';
import { planSection } from './sections/plan-section.ts';
import { refereesSection } from './sections/referees-section.ts';
import { askedReferee, requestSection } from './sections/request-section.ts';
import { scopeSection } from './sections/scope-section.ts';
import { standingSection } from './sections/standing-section.ts';
import { summarySection } from './sections/summary-section.ts';
import { titleBlock } from './sections/title-block.ts';
import { STORY_WORDS } from './story-wording.ts';
import { safeTexts } from './text-safety.ts';
import { footerText, WORDS } from './wording.ts';

const SECTION_BLOCKS: Readonly<Record<Section, (context: PacketContext) => readonly Block[]>> = {
  summary: summarySection,
  standing: standingSection,
  comparison: comparisonSection,
  exhibits: exhibitsSection,
  gaps: gapsSection,
  referees: refereesSection,
  excess: excessSection,
  needs: needsSection,
  plan: planSection,
  changes: changesSection,
  scope: scopeSection,
  narratives: narrativesSection,
  metrics: metricsSection,
  appendix: appendixSection,
  request: requestSection,
};

/** A table of contents over fewer headings than this helps nobody. */
const CONTENTS_FROM = 5;
/** From this many on, the contents and the sections that hold most begin a page. */
const PAGES_FROM = 12;
const PAGE_SECTIONS: readonly Section[] = ['standing', 'comparison', 'narratives', 'exhibits', 'appendix'];

/**
 * A packet as format-free blocks: the one walk over a case for every format. Sections and their order come from the plan;
 * one that has nothing to say is left out with its heading. `now.instant` is ISO 8601.
 */
export function packetOutline(
  c: RedactedCase,
  plan: RedactedPlan,
  now: { readonly date: CalendarDate; readonly instant: string },
): Outline {
  const context = packetContext(c, plan, now.date);
  const sections = withNote(
    [...new Set(plan.sections)].map((name) => ({
      name,
      blocks: introduced(name, SECTION_BLOCKS[name](context), context),
    })),
    context,
  );
  const opening = sections[0]?.name === 'summary' ? (sections[0]?.blocks ?? []) : [];
  const rest = opening.length > 0 ? sections.slice(1) : sections;
  const blocks = [titleBlock(context), ...opening, ...withContents(rest)];
  return safeTexts(resolveReferences({ meta: metaOf(context, now.instant), blocks }));
}

type SectionBlocks = { readonly name: Section; readonly blocks: readonly Block[] };

/** A section after the introduction that its author wrote, which may be all that there is of it. */
function introduced(name: Section, blocks: readonly Block[], context: PacketContext): readonly Block[] {
  const introduction = flowingText(context.plan.wording[name]?.introduction ?? '');
  // Gaps that are not for this reader are not told of by their introduction either, nor is a request that asks nobody.
  if (introduction.length === 0 || (blocks.length === 0 && (name === 'gaps' || name === 'request'))) return blocks;
  const [title, ...rest] = blocks.length === 0 ? [heading(1, name, sectionTitle(name, context))] : blocks;
  return title === undefined ? [] : [title, ...introduction, ...rest];
}

/** Sections that name activities. */
const NAMING: readonly Section[] = [
  'summary',
  'standing',
  'narratives',
  'scope',
  'metrics',
  'excess',
  'needs',
  'referees',
];

/** Where there are no exhibits to follow, the first section that would lead to them says what its proof is worth. */
function withNote(sections: readonly SectionBlocks[], context: PacketContext): readonly SectionBlocks[] {
  if (hasExhibits(context) || context.exhibits.length === 0) return sections;
  const first = sections.findIndex(({ name, blocks }) => blocks.length > 0 && NAMING.includes(name));
  const note = paragraph('note', plain(STORY_WORDS.withoutExhibits));
  return sections.map((section, index) =>
    index === first ? { ...section, blocks: [...section.blocks, note] } : section,
  );
}

/** In a long packet the summary and the contents keep a page each to themselves. */
function withContents(sections: readonly SectionBlocks[]): readonly Block[] {
  const entries = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'heading' && block.level < 3);
  const long = entries.length >= PAGES_FROM;
  const filled = sections.filter(({ blocks }) => blocks.length > 0);
  return [
    ...(long ? [PAGE_BREAK] : []),
    ...(entries.length < CONTENTS_FROM ? [] : [{ kind: 'contents', title: WORDS.contents } as const]),
    ...filled.flatMap(({ name, blocks }, index) =>
      long && (index === 0 || PAGE_SECTIONS.includes(name)) ? [PAGE_BREAK, ...blocks] : blocks,
    ),
  ];
}

const PAGE_BREAK: Block = { kind: 'page-break' };

function metaOf(context: PacketContext, created: string): OutlineMeta {
  const { case: c, plan, targetTitle } = context;
  const name = oneLine(c.person.name);
  const level = oneLine(targetTitle);
  const track = c.ladder.tracks.find(({ id }) => id === c.target.track)?.name ?? '';
  return {
    title: WORDS.documentTitle(name, level),
    author: name,
    subject: oneLine(WORDS.subtitle(level, track)),
    keywords: ['promotion case', level, oneLine(track)].filter((word) => word !== ''),
    language: 'en-GB',
    created,
    paper: plan.paper,
    header: WORDS.header(name, level),
    footer: footerText(plan.audience),
    ...requestMeta(context),
  };
}

/** A request is no packet: it says of whom and for whom it is. */
function requestMeta(context: PacketContext): Partial<OutlineMeta> {
  const referee = askedReferee(context);
  if (referee === undefined) return {};
  const [person, name] = [oneLine(context.case.person.name), oneLine(referee.name)];
  return {
    title: ASKING_WORDS.documentTitle(person),
    subject: ASKING_WORDS.subtitle(name),
    keywords: [ASKING_WORDS.keyword],
    header: ASKING_WORDS.title(person),
    footer: ASKING_WORDS.footer(name),
  };
}
