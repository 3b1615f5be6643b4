import type { Element } from '@xmldom/xmldom';
import type { Place } from '../model/review.ts';
import { attributeOf, childOf, childrenOf, wordName } from './parse-part.ts';
import { bookmarksIn, IF_NOT_TAKEN, ownWords, WORDLESS, wordsOf, wordsSent } from './part-words.ts';
import { idOfHeading, looksLikeHeading, markOf, type ParagraphStyles } from './places.ts';

/** What waits to be taken or refused; `move` is the name that both ends of a move share. */
export type Change = {
  readonly kind: 'insertion' | 'deletion' | 'move-from' | 'move-to';
  readonly author: string;
  readonly date: string;
  readonly move: string;
};

type PointKind = 'comment-start' | 'comment-end' | 'comment' | 'footnote' | 'endnote';

/** A part as one row of pieces in the order of reading; a paragraph's end is a piece of text, "\n". */
export type Piece = { readonly place: Place | null; readonly paragraph: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly change: Change | null }
  | { readonly kind: PointKind; readonly id: string; readonly change: Change | null }
);

/** Grows with every part that is read. `paragraphs` numbers them over all parts. */
export type Walk = { readonly pieces: Piece[]; formatChanges: number; paragraphs: number };

type State = {
  readonly walk: Walk;
  readonly styles: ParagraphStyles;
  heading: Place | null;
  row: Place | null;
  paragraph: number;
  /** Marks that stood before a paragraph and count from it on. */
  readonly waiting: string[];
  /** The moves that have begun, each inside the one before; those that ended go with the last of them. */
  readonly moves: { readonly id: string; readonly name: string }[];
  readonly endedMoves: Set<string>;
};

// Maps, for a file may call an element by any name that objects know.
const CHANGES: ReadonlyMap<string, Change['kind']> = new Map([
  ['ins', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'move-from'],
  ['moveTo', 'move-to'],
  ['cellIns', 'insertion'],
  ['cellDel', 'deletion'],
]);
const MOVE_STARTS: ReadonlySet<string> = new Set(['moveFromRangeStart', 'moveToRangeStart']);
const MOVE_ENDS: ReadonlySet<string> = new Set(['moveFromRangeEnd', 'moveToRangeEnd']);
const POINTS: ReadonlyMap<string, PointKind> = new Map([
  ['commentRangeStart', 'comment-start'],
  ['commentRangeEnd', 'comment-end'],
  ['commentReference', 'comment'],
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'endnote'],
]);

/** Where a part or a note stands: the place of all that has no heading of its own, and the change that it came or went with. */
export type Standing = { readonly place: Place | null; readonly change: Change | null };
export const NOWHERE: Standing = { place: null, change: null };

/** Reads a part, or one note of it. */
export function walkPart(root: Element, styles: ParagraphStyles, { place, change }: Standing, walk: Walk): void {
  const state: State = {
    walk,
    styles,
    heading: place,
    row: null,
    paragraph: 0,
    waiting: [],
    moves: [],
    endedMoves: new Set(),
  };
  for (const child of childrenOf(root)) visit(child, change, state);
}

function visit(element: Element, change: Change | null, state: State): void {
  const name = wordName(element);
  const text = ownWords(element);
  const point = POINTS.get(name);
  if (name === 'p') visitParagraph(element, change, state);
  else if (name === 'tr') visitRow(element, change, state);
  else if (name === 'tc') visitCell(element, change, state);
  else if (text !== undefined) add(state, text, change);
  else if (WORDLESS.has(name)) countFormatChanges(element, state);
  else if (point !== undefined)
    state.walk.pieces.push({ kind: point, id: attributeOf(element, 'id'), change, ...placed(state) });
  else visitWithin(element, name, change, state);
}

function visitWithin(element: Element, name: string, change: Change | null, state: State): void {
  // Those inside a paragraph are its own, and not those of a paragraph in a box beside its words.
  if (name === 'bookmarkStart' && state.paragraph === 0) state.waiting.push(attributeOf(element, 'name'));
  if (MOVE_STARTS.has(name)) beginMove(element, state);
  if (MOVE_ENDS.has(name)) endMove(attributeOf(element, 'id'), state);
  const kind = CHANGES.get(name);
  const within = kind === undefined ? change : changeOf(kind, element, state);
  for (const child of alternativesOf(element)) visit(child, within, state);
}

function beginMove(element: Element, { moves, endedMoves }: State): void {
  const id = attributeOf(element, 'id');
  endedMoves.delete(id);
  moves.push({ id, name: attributeOf(element, 'name') });
}

function endMove(id: string, { moves, endedMoves }: State): void {
  endedMoves.add(id);
  while (endedMoves.has(moves.at(-1)?.id ?? '')) endedMoves.delete(moves.pop()?.id ?? '');
}

/** Newer drawings come with an older picture of themselves; only one of the two is read. */
function alternativesOf(element: Element): readonly Element[] {
  const children = childrenOf(element);
  return element.localName === 'AlternateContent' ? children.slice(0, 1) : children;
}

function visitParagraph(element: Element, change: Change | null, state: State): void {
  const properties = childOf(element, 'pPr');
  const style = attributeOf(childOf(properties, 'pStyle'), 'val');
  const outer = state.paragraph;
  state.walk.paragraphs += 1;
  state.paragraph = state.walk.paragraphs;
  const marks = [...state.waiting.splice(0), ...bookmarksIn(element)];
  const isStyled = state.styles.headings.has(style) || /^Heading[1-9]$/.test(style);
  enterHeading(element, marks, isStyled || (state.styles.byLook && looksLikeHeading(element)), state);
  // A table of contents that was filled in anew says nothing that its headings do not say.
  const isContents = state.styles.contents.has(style) || /^TOC[1-9]$/.test(style);
  const before = state.walk.pieces.length;
  for (const child of childrenOf(element)) visit(child, change, state);
  add(state, '\n', markChange(childOf(properties, 'rPr'), state) ?? change);
  state.paragraph = outer;
  if (isContents) forgetChanges(state.walk.pieces, before);
}

function enterHeading(element: Element, bookmarks: readonly string[], isHeading: boolean, state: State): void {
  const [mark] = bookmarks.map(markOf).filter((each) => each?.kind === 'heading');
  if (mark === undefined && !(isHeading && isSent(element))) return;
  // A heading that is to read otherwise, or to go, is still the one of what stands under it.
  const heading = wordsSent(element).replace(/\s+/g, ' ').trim();
  if (heading !== '' || mark !== undefined) state.heading = { id: mark?.id ?? idOfHeading(heading), heading };
}

/** Whether a heading went out with the packet, and no reader put it in. */
function isSent(element: Element): boolean {
  const hasMoved = childrenOf(element).some((child) => wordName(child) === 'moveTo');
  return hasMoved || wordsOf(element, IF_NOT_TAKEN).trim() !== '';
}

function visitRow(element: Element, change: Change | null, state: State): void {
  const outer = state.row;
  const [mark] = bookmarksIn(element)
    .map(markOf)
    .filter((each) => each?.kind === 'row');
  if (mark !== undefined && mark !== null) {
    const cell = firstCell(element);
    // A theme stands in a line of its own, above the criterion.
    const words = cell === undefined ? '' : wordsSent(cell).trim();
    state.row = { id: mark.id, heading: words.replace(/\s*\n\s*/, ': ').replace(/\s+/g, ' ') };
  }
  const within = markChange(childOf(element, 'trPr'), state) ?? change;
  for (const child of childrenOf(element)) visit(child, within, state);
  state.row = outer;
}

/** The first cell of a row, which may stand in a wrapper. */
function firstCell(row: Element): Element | undefined {
  for (const child of childrenOf(row)) {
    const cell = wordName(child) === 'tc' ? child : WORDLESS.has(wordName(child)) ? undefined : firstCell(child);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

function visitCell(element: Element, change: Change | null, state: State): void {
  const within = markChange(childOf(element, 'tcPr'), state) ?? change;
  for (const child of childrenOf(element)) visit(child, within, state);
}

/** The change of a paragraph's mark, of a row or of a cell, which its properties say. */
function markChange(properties: Element | undefined, state: State): Change | null {
  if (properties === undefined) return null;
  for (const child of childrenOf(properties)) {
    const kind = CHANGES.get(wordName(child));
    if (kind !== undefined) return changeOf(kind, child, state);
  }
  return null;
}

function changeOf(kind: Change['kind'], element: Element, { moves }: State): Change {
  // LibreOffice begins a move within its own words, Word before them.
  const within = childrenOf(element).find((child) => MOVE_STARTS.has(wordName(child)));
  const name = within === undefined ? moves.at(-1)?.name : attributeOf(within, 'name');
  const move = kind.startsWith('move') ? (name ?? '') : '';
  return { kind, author: attributeOf(element, 'author'), date: attributeOf(element, 'date'), move };
}

function add(state: State, text: string, change: Change | null): void {
  if (text !== '') state.walk.pieces.push({ kind: 'text', text, change, ...placed(state) });
}

function placed(state: State): { readonly place: Place | null; readonly paragraph: number } {
  return { place: state.row ?? state.heading, paragraph: state.paragraph };
}

function forgetChanges(pieces: Piece[], from: number): void {
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind === 'text' && piece.change !== null) pieces[index] = { ...piece, change: null };
  }
}

function countFormatChanges(element: Element, state: State): void {
  for (const child of childrenOf(element)) {
    if (/Pr(Ex)?Change$/.test(wordName(child))) state.walk.formatChanges += 1;
    else if (WORDLESS.has(wordName(child))) countFormatChanges(child, state);
  }
}
