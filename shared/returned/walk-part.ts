import type { Element } from '@xmldom/xmldom';
import type { Place } from '../model/review.ts';
import { attributeOf, childOf, childrenOf, wordName } from './parse-part.ts';
import { bookmarksIn, TEXTS, WORDLESS, wordsOf } from './part-words.ts';
import { idOfHeading, markOf, type ParagraphStyles } from './places.ts';

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
  | { readonly kind: PointKind; readonly id: string }
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
  waiting: string[];
  /** Names of the moves that are open, by the id of their start. */
  readonly moves: Map<string, string>;
};

// Maps, for a file may call an element by any name that objects know.
const CHANGES: ReadonlyMap<string, Change['kind']> = new Map([
  ['ins', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'move-from'],
  ['moveTo', 'move-to'],
]);
const POINTS: ReadonlyMap<string, PointKind> = new Map([
  ['commentRangeStart', 'comment-start'],
  ['commentRangeEnd', 'comment-end'],
  ['commentReference', 'comment'],
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'endnote'],
]);
/** Reads a part, or one note of it. `place` is where everything stands that has no heading of its own. */
export function walkPart(root: Element, styles: ParagraphStyles, place: Place | null, walk: Walk): void {
  const state: State = {
    walk,
    styles,
    heading: place,
    row: null,
    paragraph: 0,
    waiting: [],
    moves: new Map(),
  };
  for (const child of childrenOf(root)) visit(child, null, state);
}

function visit(element: Element, change: Change | null, state: State): void {
  const name = wordName(element);
  const text = TEXTS.get(name);
  const point = POINTS.get(name);
  if (name === 'p') visitParagraph(element, change, state);
  else if (name === 'tr') visitRow(element, change, state);
  else if (name === 't' || name === 'delText') add(state, element.textContent ?? '', change);
  else if (text !== undefined) add(state, text, change);
  else if (WORDLESS.has(name)) countFormatChanges(element, state);
  else if (point !== undefined)
    state.walk.pieces.push({ kind: point, id: attributeOf(element, 'id'), ...placed(state) });
  else visitWithin(element, name, change, state);
}

function visitWithin(element: Element, name: string, change: Change | null, state: State): void {
  if (name === 'bookmarkStart') state.waiting.push(attributeOf(element, 'name'));
  if (name === 'moveFromRangeStart' || name === 'moveToRangeStart')
    state.moves.set(attributeOf(element, 'id'), attributeOf(element, 'name'));
  if (name === 'moveFromRangeEnd' || name === 'moveToRangeEnd') state.moves.delete(attributeOf(element, 'id'));
  const kind = CHANGES.get(name);
  const within = kind === undefined ? change : changeOf(kind, element, state);
  for (const child of alternativesOf(element)) visit(child, within, state);
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
  enterHeading(element, marks, state.styles.headings.has(style) || /^Heading[1-9]$/.test(style), state);
  // A table of contents that was filled in anew says nothing that its headings do not say.
  const isContents = state.styles.contents.has(style) || /^TOC[1-9]$/.test(style);
  const before = state.walk.pieces.length;
  for (const child of childrenOf(element)) visit(child, change, state);
  state.waiting.length = 0;
  add(state, '\n', markChange(childOf(properties, 'rPr'), state) ?? change);
  state.paragraph = outer;
  if (isContents) forgetChanges(state.walk.pieces, before);
}

function enterHeading(element: Element, bookmarks: readonly string[], isHeading: boolean, state: State): void {
  const [mark] = bookmarks.map(markOf).filter((each) => each?.kind === 'heading');
  if (mark === undefined && !isHeading) return;
  const heading = wordsOf(element).replace(/\s+/g, ' ').trim();
  if (heading !== '' || mark !== undefined) state.heading = { id: mark?.id ?? idOfHeading(heading), heading };
}

function visitRow(element: Element, change: Change | null, state: State): void {
  const outer = state.row;
  const [mark] = bookmarksIn(element)
    .map(markOf)
    .filter((each) => each?.kind === 'row');
  if (mark !== undefined && mark !== null) {
    const cell = childrenOf(element).find((child) => wordName(child) === 'tc');
    // A theme stands in a line of its own, above the criterion.
    const words = cell === undefined ? '' : wordsOf(cell).trim();
    state.row = { id: mark.id, heading: words.replace(/\s*\n\s*/, ': ').replace(/\s+/g, ' ') };
  }
  const within = markChange(childOf(element, 'trPr'), state) ?? change;
  for (const child of childrenOf(element)) visit(child, within, state);
  state.row = outer;
}

/** The change of a paragraph's mark or of a row, which its properties say. */
function markChange(properties: Element | undefined, state: State): Change | null {
  if (properties === undefined) return null;
  for (const child of childrenOf(properties)) {
    const kind = CHANGES.get(wordName(child));
    if (kind !== undefined) return changeOf(kind, child, state);
  }
  return null;
}

function changeOf(kind: Change['kind'], element: Element, { moves }: State): Change {
  const move = kind.startsWith('move') ? ([...moves.values()].at(-1) ?? '') : '';
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
    if (wordName(child).endsWith('PrChange')) state.walk.formatChanges += 1;
    else if (WORDLESS.has(wordName(child))) countFormatChanges(child, state);
  }
}
