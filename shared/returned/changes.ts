import type { Place, Remark } from '../model/review.ts';
import { dayOf, excerpt } from './fit-text.ts';
import { LIMITS } from './returned-types.ts';
import type { Change, Piece } from './walk-part.ts';

/** A tracked change with its words as they stand in the file; `at` is the number of its first piece. */
export type FoundChange = {
  readonly at: number;
  readonly kind: Exclude<Remark['kind'], 'comment'>;
  readonly author: string;
  readonly date: string;
  readonly text: string;
  readonly was: string;
  readonly quoted: string;
  readonly place: Place | null;
  readonly from: Place | null;
};

/** Neighbouring pieces of one kind of change, by one author on one day: what a reader did in one go. */
type Stretch = {
  readonly kind: Change['kind'];
  readonly author: string;
  readonly date: string;
  readonly move: string;
  /** Numbers of its first and last piece. */
  readonly first: number;
  last: number;
  text: string;
  /** Of its first words: the end of a paragraph before them does not count. */
  place: Place | null;
  paragraph: number;
  /** Whether it follows on the stretch before with nothing that stays between. */
  readonly adjoins: boolean;
};

/** The tracked changes of a document: what went and what came in its place is one, and so are the two ends of a move. */
export function foundChanges(pieces: readonly Piece[]): readonly FoundChange[] {
  const spans = spansOf(pieces);
  const around = (stretch: Stretch) => wordsAround(stretch, pieces, spans);
  const stretches = stretchesOf(pieces);
  const origins = new Map(stretches.filter(isNamed('move-from')).map((each) => [each.move, each]));
  const arrivals = new Set(stretches.filter(isNamed('move-to')).map(({ move }) => move));
  const found: FoundChange[] = [];
  for (let index = 0; index < stretches.length; index += 1) {
    const [one, other] = [stretches[index], stretches[index + 1]];
    if (one === undefined) break;
    const sort = sortOf(one);
    if (one.kind === 'move-from' && arrivals.has(one.move)) continue;
    const base = { at: one.first, author: one.author, date: one.date, place: one.place, from: null, was: '' };
    const origin = one.kind === 'move-to' ? origins.get(one.move) : undefined;
    if (origin !== undefined) {
      const from = origin.place?.id === one.place?.id && isSameHeading(origin, one) ? null : origin.place;
      found.push({ ...base, kind: 'move', text: wordsOf(one.text), quoted: around(one), from });
    } else if (other !== undefined && isReplacedBy(one, other)) {
      const [went, came] = sort === 'deletion' ? [one, other] : [other, one];
      const [was, text] = [wordsOf(went.text), wordsOf(came.text)];
      found.push({ ...base, kind: 'replacement', date: came.date, text, was, quoted: around(came) });
      index += 1;
    } else if (sort === 'deletion') {
      found.push({ ...base, kind: 'deletion', text: '', was: wordsOf(one.text), quoted: around(one) });
    } else {
      found.push({ ...base, kind: 'insertion', text: wordsOf(one.text), quoted: around(one) });
    }
  }
  return found;
}

/** One end of a move whose other end is missing is words that came, or words that went. */
function sortOf({ kind }: Stretch): 'deletion' | 'insertion' {
  return kind === 'deletion' || kind === 'move-from' ? 'deletion' : 'insertion';
}

function isNamed(kind: Change['kind']): (stretch: Stretch) => boolean {
  return (stretch) => stretch.kind === kind && stretch.move !== '';
}

function isSameHeading(one: Stretch, other: Stretch): boolean {
  return one.place?.heading === other.place?.heading;
}

function isReplacedBy(one: Stretch, other: Stretch): boolean {
  const kinds = new Set([one.kind, other.kind]);
  return other.adjoins && one.author === other.author && kinds.has('deletion') && kinds.has('insertion');
}

function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text') continue;
    const { change } = piece;
    if (change === null) last = undefined;
    else if (last !== undefined && continues(last, change)) {
      if (last.text.trim() === '') Object.assign(last, { place: piece.place, paragraph: piece.paragraph });
      last.text += piece.text;
      last.last = index;
    } else {
      const { place, paragraph, text } = piece;
      const fresh = { ...change, first: index, last: index, text, place, paragraph, adjoins: last !== undefined };
      stretches.push(fresh);
      last = fresh;
    }
  }
  return stretches;
}

function continues(stretch: Stretch, { kind, author, date, move }: Change): boolean {
  const isSame = stretch.kind === kind && stretch.author === author && stretch.move === move;
  return isSame && dayOf(stretch.date) === dayOf(date);
}

/** Words without the ends of paragraphs around them; those alone show as their sign. */
function wordsOf(text: string): string {
  const words = text.replace(/\n{2,}/g, '\n').trim();
  if (words !== '') return words;
  return text.includes('\n') ? '¶' : '␣';
}

/** The paragraph around a change as it would read with every change taken; of a deletion, with none taken. */
function wordsAround(stretch: Stretch, pieces: readonly Piece[], spans: ReadonlyMap<number, Span>): string {
  const hidden = sortOf(stretch) === 'deletion' ? NEW : OLD;
  const { first, last } = spans.get(stretch.paragraph) ?? { first: stretch.first, last: stretch.last };
  const wordsAt = (index: number): string => {
    const piece = pieces[index];
    if (piece?.kind !== 'text' || piece.paragraph !== stretch.paragraph) return '';
    return piece.change !== null && hidden.has(piece.change.kind) ? '' : piece.text;
  };
  // No further than what is shown at most: a paragraph may have thousands of changes.
  let before = '';
  for (let index = stretch.first - 1; index >= first && before.length <= LIMITS.quoted; index -= 1)
    before = wordsAt(index) + before;
  let words = '';
  for (let index = stretch.first; index <= Math.min(stretch.last, last); index += 1) words += wordsAt(index);
  let behind = '';
  for (let index = stretch.last + 1; index <= last && behind.length <= LIMITS.quoted; index += 1)
    behind += wordsAt(index);
  const around = excerpt(before + words + behind, before.length, before.length + words.length);
  return wordsOf(stretch.text).replace(/\s+/g, ' ').includes(around) ? '' : around;
}

const NEW: ReadonlySet<Change['kind']> = new Set(['insertion', 'move-to']);
const OLD: ReadonlySet<Change['kind']> = new Set(['deletion', 'move-from']);

/** Numbers of the first and the last piece of text in each paragraph. */
function spansOf(pieces: readonly Piece[]): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (const [index, { kind, paragraph }] of pieces.entries())
    if (kind === 'text') spans.set(paragraph, { first: spans.get(paragraph)?.first ?? index, last: index });
  return spans;
}

type Span = { readonly first: number; readonly last: number };
