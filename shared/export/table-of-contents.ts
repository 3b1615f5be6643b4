import type { Block, Outline } from '../packet/outline-types.ts';

/** A heading that a table of contents lists. */
export type ListedHeading = Extract<Block, { kind: 'heading' }> & { readonly level: 1 | 2 };

export type ContentsEntry = { readonly id: string; readonly text: string; readonly below: readonly ContentsEntry[] };

/** The headings of level 1 and 2, the second under the first: for formats without pages. */
export function contentsOf({ blocks }: Outline): readonly ContentsEntry[] {
  const entries: { id: string; text: string; below: ContentsEntry[] }[] = [];
  for (const block of listedHeadings(blocks)) {
    const entry = { id: block.id, text: block.text, below: [] };
    const last = entries.at(-1);
    if (block.level === 2 && last !== undefined) last.below.push(entry);
    else entries.push(entry);
  }
  return entries;
}

/** The headings of level 1 and 2, in order. */
export function listedHeadings(blocks: readonly Block[]): readonly ListedHeading[] {
  return blocks.filter((block): block is ListedHeading => block.kind === 'heading' && block.level < 3);
}
