import type { Outline } from './outline-types.ts';
import { resolveReferences } from './resolve-references.ts';

/**
 * The same packet with nothing but what stands under the heading of that id, to the next of its level or above; null when
 * there is no such heading. A section's heading has the section's name as its id, an exhibit's is its `target`.
 */
export function underHeading(outline: Outline, id: string): Outline | null {
  const { blocks } = outline;
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const head = blocks[start];
  if (head?.kind !== 'heading') return null;
  const length = blocks.slice(start + 1).findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  const part = length < 0 ? blocks.slice(start) : blocks.slice(start, start + 1 + length);
  return resolveReferences({ ...outline, blocks: part });
}
