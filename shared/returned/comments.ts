import type { Element } from '@xmldom/xmldom';
import type { Place } from '../model/review.ts';
import { type Anchor, anchorsOf, isStanding } from './anchors.ts';
import { attributeOf, childrenOf, wordName } from './parse-part.ts';
import { NOWHERE, type Piece, walkPart } from './walk-part.ts';

const PARAGRAPH_IDS = 'http://schemas.microsoft.com/office/word/2010/wordml';
/** What Google Docs writes as a reply when a comment was resolved. */
const RESOLVED = '_Marked as resolved_';
const REOPENED = '_Re-opened_';
/** Answers to answers that are followed, where programs write one; comments before a mark that are looked at. */
const MOST_STEPS = 50;

export type FoundReply = { readonly author: string; readonly date: string; readonly text: string };

/** A comment with what it is about; `at` is the number of the piece where it begins, null when it stands nowhere. */
export type FoundComment = FoundReply & {
  readonly at: number | null;
  readonly quoted: string;
  readonly place: Place | null;
  readonly replies: readonly FoundReply[];
  readonly resolved: boolean;
};

/** `paragraphs`: what its paragraphs are known by, where the program says that at all; answers name the last of them. */
type Note = FoundReply & { readonly id: string; readonly paragraphs: readonly string[] };
type Extra = { readonly parent: string; readonly resolved: boolean };

/** The comments of a document with their replies, as `word/comments.xml` and its extension of 2012 tell them. */
export function foundComments(
  parts: { readonly comments: readonly Element[]; readonly commentsExtended: readonly Element[] },
  pieces: readonly Piece[],
): readonly FoundComment[] {
  const extras = extrasOf(parts.commentsExtended);
  const notes = parts.comments.flatMap(childrenOf).filter((each) => wordName(each) === 'comment');
  const anchors = anchorsOf(pieces);
  const read = notes.map(noteOf);
  const byParagraph = new Map(read.flatMap((note) => note.paragraphs.map((paragraph) => [paragraph, note] as const)));
  const extraOf = (note: Note) => note.paragraphs.map((each) => extras.get(each)).find((extra) => extra !== undefined);
  const numbers = new Map(read.map((note, number) => [note, number]));
  // Where a program does not say what answers what, a mark of Google Docs is about the comment before it on the same words.
  const markedBy = (mark: Note): Note | undefined => {
    const number = isMark(mark) ? (numbers.get(mark) ?? 0) : 0;
    return read
      .slice(Math.max(0, number - MOST_STEPS), number)
      .findLast((note) => !isMark(note) && isOneSpot(anchors.get(note.id), anchors.get(mark.id), pieces));
  };
  const rootOf = (note: Note): Note => {
    let root = note;
    // Answers to answers belong to the first; a ring, which no program writes, ends after a few steps.
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const parent = byParagraph.get(extraOf(root)?.parent ?? '') ?? markedBy(root);
      if (parent === undefined || parent === root) break;
      root = parent;
    }
    return root;
  };
  const threads = Map.groupBy(read, rootOf);
  return [...threads].map(([root, thread]) => {
    const replies = thread.filter((note) => note !== root);
    const marks = replies.filter(isMark);
    return {
      author: root.author,
      date: root.date,
      text: root.text,
      ...(anchors.get(root.id) ?? { at: null, quoted: '', place: null }),
      replies: replies
        .filter((reply) => !marks.includes(reply))
        .map(({ author, date, text }) => ({ author, date, text })),
      resolved: (extraOf(root)?.resolved ?? false) || marks.at(-1)?.text === RESOLVED,
    };
  });
}

function isMark({ text }: Note): boolean {
  return text === RESOLVED || text === REOPENED;
}

/** Whether no text stands between where one comment begins and where the other does. */
function isOneSpot(one: Anchor | undefined, other: Anchor | undefined, pieces: readonly Piece[]): boolean {
  if (one === undefined || other === undefined) return false;
  const isNear = one.at <= other.at && other.at - one.at <= MOST_STEPS && one.quoted === other.quoted;
  return isNear && pieces.slice(one.at, other.at).every(({ kind }) => kind !== 'text');
}

function noteOf(element: Element): Note {
  const walk = { pieces: [] as Piece[], formatChanges: 0, paragraphs: 0 };
  walkPart(element, { headings: new Set(), contents: new Set(), byLook: false }, NOWHERE, walk);
  const words = walk.pieces.map((piece) => (isStanding(piece) ? piece.text : ''));
  return {
    id: attributeOf(element, 'id'),
    author: attributeOf(element, 'author'),
    date: attributeOf(element, 'date'),
    text: words.join('').trim(),
    paragraphs: childrenOf(element)
      .map((each) => (each.getAttributeNS(PARAGRAPH_IDS, 'paraId') ?? '').toUpperCase())
      .filter((each) => each !== ''),
  };
}

function extrasOf(parts: readonly Element[]): ReadonlyMap<string, Extra> {
  return new Map(
    parts.flatMap(childrenOf).map((each) => [
      attributeOf(each, 'paraId').toUpperCase(),
      {
        parent: attributeOf(each, 'paraIdParent').toUpperCase(),
        resolved: ['1', 'true'].includes(attributeOf(each, 'done')),
      },
    ]),
  );
}
