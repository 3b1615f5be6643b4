import type { Block, Inline, Outline } from './outline-types.ts';

/** The same outline with every reference that leads to nothing turned into its text: a plan may leave sections out. */
export function resolveReferences(outline: Outline): Outline {
  const targets = targetsOf(outline.blocks);
  const resolve = (inline: Inline): Inline =>
    inline.kind !== 'reference' || targets.has(inline.target) ? inline : { kind: 'text', text: inline.text };
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
