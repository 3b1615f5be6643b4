import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Section } from '../model/packet-plan.ts';
import { oneLine } from './blocks.ts';
import type { Block, Outline, OutlineMeta } from './outline-types.ts';
import { type PacketContext, packetContext } from './packet-context.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';
import { resolveReferences } from './resolve-references.ts';
import { changesSection } from './sections/changes-section.ts';
import { comparisonSection } from './sections/comparison-section.ts';
import { excessSection } from './sections/excess-section.ts';
import { exhibitsSection } from './sections/exhibits-section.ts';
import { gapsSection } from './sections/gaps-section.ts';
import { needsSection } from './sections/needs-section.ts';
import { planSection } from './sections/plan-section.ts';
import { refereesSection } from './sections/referees-section.ts';
import { standingSection } from './sections/standing-section.ts';
import { summarySection } from './sections/summary-section.ts';
import { titleBlock } from './sections/title-block.ts';
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
};

/** A table of contents over fewer headings than this helps nobody. */
const CONTENTS_FROM = 5;
/** From this many on, the contents and the sections that hold most begin a page. */
const PAGES_FROM = 12;
const PAGE_SECTIONS: readonly Section[] = ['standing', 'comparison', 'exhibits'];

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
  const sections = [...new Set(plan.sections)].map((name) => ({ name, blocks: SECTION_BLOCKS[name](context) }));
  const opening = sections[0]?.name === 'summary' ? (sections[0]?.blocks ?? []) : [];
  const rest = opening.length > 0 ? sections.slice(1) : sections;
  const blocks = [titleBlock(context), ...opening, ...withContents(rest)];
  return safeTexts(resolveReferences({ meta: metaOf(context, now.instant), blocks }));
}

type SectionBlocks = { readonly name: Section; readonly blocks: readonly Block[] };

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

function metaOf({ case: c, plan, targetTitle }: PacketContext, created: string): OutlineMeta {
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
  };
}
