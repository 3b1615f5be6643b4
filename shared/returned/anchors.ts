import type { Place } from '../model/review.ts';
import { excerpt } from './fit-text.ts';
import { LIMITS } from './returned-types.ts';
import type { Piece } from './walk-part.ts';

/** Where a comment stands: the number of the piece at which it begins, the words it is about, and their place. */
export type Anchor = { readonly at: number; readonly quoted: string; readonly place: Place | null };

type TextPiece = Extract<Piece, { readonly kind: 'text' }>;
/** Numbers of pieces: where a comment begins, where it ends, and where its sign stands. */
type Spots = { start?: number; end?: number; sign?: number };

/** What stands of one paragraph, each piece with its number. */
type Standing = readonly (readonly [number, Piece])[];

const SPOTS: Readonly<Partial<Record<Piece['kind'], keyof Spots>>> = {
  'comment-start': 'start',
  'comment-end': 'end',
  comment: 'sign',
};

/** Anchors by the id of their comment; a comment at a single point is about the words around it. */
export function anchorsOf(pieces: readonly Piece[]): ReadonlyMap<string, Anchor> {
  const spots = new Map<string, Spots>();
  for (const [index, piece] of pieces.entries()) {
    const name = SPOTS[piece.kind];
    if (name === undefined || !('id' in piece)) continue;
    const found = spots.get(piece.id) ?? {};
    found[name] ??= index;
    spots.set(piece.id, found);
  }
  const paragraphs = Map.groupBy(
    [...pieces.entries()].filter(([, piece]) => isStanding(piece)),
    ([, { paragraph }]) => paragraph,
  );
  return new Map([...spots].map(([id, found]) => [id, anchorAt(found, pieces, paragraphs)]));
}

/** Whether a piece is text that stays if every change is taken. */
export function isStanding(piece: Piece): piece is TextPiece {
  return piece.kind === 'text' && !isGone(piece);
}

function isGone({ change }: TextPiece): boolean {
  return change?.kind === 'deletion' || change?.kind === 'move-from';
}

function isNew({ change }: TextPiece): boolean {
  return change?.kind === 'insertion' || change?.kind === 'move-to';
}

function anchorAt(
  { start, end, sign }: Spots,
  pieces: readonly Piece[],
  paragraphs: ReadonlyMap<number, Standing>,
): Anchor {
  const at = start ?? sign ?? end ?? 0;
  const between = textBetween(pieces, at, end ?? sign ?? at);
  // A start may stand before the heading whose words it is about.
  const place = (between.find(({ text }) => text.trim() !== '') ?? pieces[at])?.place ?? null;
  const [old, all] = [between.filter((piece) => !isNew(piece)), between].map((some) =>
    some
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const quoted = (old === '' ? all : old) ?? '';
  if (quoted !== '') return { at, place, quoted };
  return { at, place, quoted: wordsAt(at, paragraphs.get(pieces[at]?.paragraph ?? 0) ?? []) };
}

/** The words around a point of a paragraph, no further than what is shown: it may have thousands of comments. */
function wordsAt(at: number, paragraph: Standing): string {
  const behindAt = firstFrom(at, paragraph);
  let before = '';
  for (let index = behindAt - 1; index >= 0 && before.length <= LIMITS.quoted; index -= 1)
    before = textOf(paragraph[index]).slice(-LIMITS.quoted * 2) + before;
  let behind = '';
  for (let index = behindAt; index < paragraph.length && behind.length <= LIMITS.quoted; index += 1)
    behind += textOf(paragraph[index]).slice(0, LIMITS.quoted * 2);
  return excerpt(before + behind, before.length, before.length);
}

function textOf(numbered: Standing[number] | undefined): string {
  return numbered?.[1].kind === 'text' ? numbered[1].text : '';
}

/** Where in a paragraph the first piece of a number or a higher one is. */
function firstFrom(number: number, paragraph: Standing): number {
  let [low, high] = [0, paragraph.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((paragraph[middle]?.[0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text up to what is ever shown of it, so that thousands of comments on everything stay a matter of a moment. */
function textBetween(pieces: readonly Piece[], start: number, end: number): readonly TextPiece[] {
  const found: TextPiece[] = [];
  let length = 0;
  for (let index = start; index <= end && length <= LIMITS.quoted * 2; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text') continue;
    found.push(piece);
    length += piece.text.length;
  }
  return found;
}
