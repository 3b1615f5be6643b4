import type { HeadingPlace } from '../model/heading-place.ts';
import { type LengthLimit, type PacketPlan, SECTIONS, type Section } from '../model/packet-plan.ts';
import type { Block, Outline } from './outline-types.ts';
import { blocksLength, sum, type TextLength } from './text-length.ts';

/** `pages` is null while nobody has laid the packet out. */
export type Length = TextLength & { readonly pages: number | null };
/** `over` is by how much, in the unit of the limit; 0 within it. */
export type Measure = { readonly used: Length; readonly limit: LengthLimit | null; readonly over: number };
export type SectionMeasure = Measure & { readonly section: Section };
export type Budget = {
  readonly whole: Measure;
  /** Those that the packet has, in its order. */
  readonly sections: readonly SectionMeasure[];
};

/** What the written PDF says of pages: how many there are, and where its headings stand. */
export type PdfPages = { readonly pages: number; readonly headings: readonly HeadingPlace[] };

/**
 * How long a packet and each of its sections are, held against the limits of the plan. The whole is all sections together,
 * without title and contents; its pages are all pages of the PDF.
 */
export function budgetOf(outline: Outline, plan: PacketPlan, pdf: PdfPages | null): Budget {
  const parts = sectionsIn(outline.blocks);
  const lengths = parts.map(({ blocks }) => blocksLength(blocks));
  const whole = lengths.reduce(sum, { words: 0, characters: 0 });
  return {
    whole: measure({ ...whole, pages: pdf?.pages ?? null }, plan.limit),
    sections: parts.map(({ section }, index) => ({
      section,
      ...measure(
        { ...(lengths[index] ?? { words: 0, characters: 0 }), pages: pagesOf(parts, index, pdf) },
        plan.wording[section]?.limit ?? null,
      ),
    })),
  };
}

/** The limits that a plan sets: of the whole, and of the sections that it has. */
export function limitsOf({ limit, sections, wording }: PacketPlan): readonly LengthLimit[] {
  return [limit, ...sections.map((section) => wording[section]?.limit ?? null)].filter((each) => each !== null);
}

export function isOverBudget({ whole, sections }: Budget): boolean {
  return [whole, ...sections].some(({ over }) => over > 0);
}

export function measure(used: Length, limit: LengthLimit | null): Measure {
  return { used, limit, over: limit === null ? 0 : Math.max(0, (used[limit.unit] ?? 0) - limit.amount) };
}

type Part = { readonly section: Section; readonly blocks: readonly Block[]; readonly endsPage: boolean };

/** The blocks of each section, from its heading on; `endsPage` says that the next one begins on a page of its own. */
export function sectionsIn(blocks: readonly Block[]): readonly Part[] {
  const starts = blocks.flatMap((block, index) => {
    const section = SECTIONS.find((each) => block.kind === 'heading' && block.level === 1 && block.id === each);
    return section === undefined ? [] : [{ section, index }];
  });
  return starts.map(({ section, index }, place) => {
    const part = blocks.slice(index, starts[place + 1]?.index);
    return { section, blocks: part, endsPage: part.some(({ kind }) => kind === 'page-break') };
  });
}

/** Pages that a section has something on: up to the page where the next begins, and that page too unless it begins it. */
function pagesOf(parts: readonly Part[], index: number, pdf: PdfPages | null): number | null {
  const part = parts[index];
  if (pdf === null || part === undefined) return null;
  const pageOf = (id: string | undefined): number | undefined => pdf.headings.find((each) => each.id === id)?.page;
  const first = pageOf(part.section);
  if (first === undefined) return null;
  const next = pageOf(parts[index + 1]?.section);
  if (next === undefined) return pdf.pages - first + 1;
  return Math.max(1, next - first + (part.endsPage ? 0 : 1));
}
