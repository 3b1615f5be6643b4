import { list, paragraph, plain } from './blocks.ts';
import type { Block } from './outline-types.ts';
import { safeText } from './text-safety.ts';

const BULLET = /^\s*[-*•–]\s+/u;

/**
 * Free text as its author laid it out: an empty line ends a paragraph, a single line break stays one, and lines that all
 * begin with a dash, star or bullet are a list.
 */
export function flowingText(text: string): readonly Block[] {
  return safeText(text)
    .split(/\n[^\S\n]*\n\s*/u)
    .flatMap((part) => partBlocks(part.replace(/^\s*\n|\s+$/gu, '')));
}

function partBlocks(part: string): readonly Block[] {
  if (part.trim() === '') return [];
  const lines = part.split('\n').map((line) => line.trimEnd());
  const firstBullet = lines.findIndex((line) => BULLET.test(line));
  const listed = firstBullet >= 0 && lines.slice(firstBullet).every((line) => BULLET.test(line));
  if (!listed) return [body(lines)];
  return [
    ...(firstBullet === 0 ? [] : [body(lines.slice(0, firstBullet))]),
    list(lines.slice(firstBullet).map((line) => [plain(line.replace(BULLET, ''))])),
  ];
}

function body(lines: readonly string[]): Block {
  return paragraph('body', plain(lines.join('\n')));
}
