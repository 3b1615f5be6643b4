import type { Block, Inline, Outline, Words } from './outline-types.ts';

/** The same outline with every reference that leads to nothing turned into its text: a plan may leave sections out. */
export function resolveReferences(outline: Outline): Outline {
  const targets = targetsOf(outline.blocks);
  const resolveWords = (words: Words): Words =>
    words.kind !== 'reference' || targets.has(words.target) ? words : { kind: 'text', text: words.text };
  const resolve = (inline: Inline): Inline =>
    inline.kind === 'footnote' ? { ...inline, content: inline.content.map(resolveWords) } : resolveWords(inline);
  return { ...outline, blocks: outline.blocks.map((block) => resolveBlock(block, resolve)) };
}

/** Ids that references may lead to: of headings, tables and figures, and of cells. */
export function targetsOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'figure') return [block.id];
      if (block.kind !== 'table') return [];
      return [block.id, ...block.rows.flat().flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]))];
    }),
  );
}

function resolveBlock(block: Block, resolve: (inline: Inline) => Inline): Block {
  if (block.kind === 'paragraph') return { ...block, content: block.content.map(resolve) };
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(resolve)) };
  if (block.kind !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, content: cell.content.map(resolve) }))),
  };
}
