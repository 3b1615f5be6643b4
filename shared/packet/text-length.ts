import { once } from '../lib/once.ts';
import { footnoteTexts, inlineText } from './inline-text.ts';
import type { Block, Inline } from './outline-types.ts';

/** How long something is. Characters are code points, blanks counted. */
export type TextLength = { readonly words: number; readonly characters: number };

const NOTHING: TextLength = { words: 0, characters: 0 };
const segments = once(() => new Intl.Segmenter('en', { granularity: 'word' }));
/** What stands between blanks and has a letter or digit. */
const TOKENS = /\S*?[\p{L}\p{N}]\S*/gu;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;
/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words as word processors count them: what stands between blanks and has a letter or digit; in scripts without blanks, what a reader takes as words. */
export function wordCount(text: string): number {
  const tokens = text.match(TOKENS) ?? [];
  if (!UNSPACED.test(text)) return tokens.length;
  return tokens.reduce((total, token) => total + (UNSPACED.test(token) ? segmentCount(token) : 1), 0);
}

function segmentCount(token: string): number {
  return [...segments().segment(token)].filter(({ isWordLike }) => isWordLike).length;
}

export function textLength(text: string): TextLength {
  return { words: wordCount(text), characters: text.length - (text.match(PAIRS)?.length ?? 0) };
}

/** The length of what a reader reads in blocks, with their footnotes. The title, the contents and what a chart draws are not counted. */
export function blocksLength(blocks: readonly Block[]): TextLength {
  return blocks.flatMap(blockTexts).map(textLength).reduce(sum, NOTHING);
}

export function sum(one: TextLength, other: TextLength): TextLength {
  return { words: one.words + other.words, characters: one.characters + other.characters };
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return textsOf(block.content);
    case 'list':
      return block.items.flatMap(textsOf);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap((cells) => cells.flatMap(({ content }) => textsOf(content))),
      ];
    case 'figure':
      return [block.caption];
    default:
      return [];
  }
}

function textsOf(content: readonly Inline[]): readonly string[] {
  return [inlineText(content), ...footnoteTexts(content)];
}
