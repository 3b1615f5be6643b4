import { type Failure, failure, type Result, success } from '../lib/result.ts';
import type { FoundRemark } from '../model/review.ts';
import { type FoundChange, foundChanges } from './changes.ts';
import { type FoundComment, foundComments } from './comments.ts';
import { withFingerprints } from './fingerprints.ts';
import { dayOf, fitLine, fitPlace, fitText } from './fit-text.ts';
import { attributeOf, childOf, childrenOf } from './parse-part.ts';
import { type ParagraphStyles, paragraphStyles } from './places.ts';
import { LIMITS, type Returned, type Sha256 } from './returned-types.ts';
import { NOWHERE, type Standing, type Walk, walkPart } from './walk-part.ts';
import { type WordParts, wordParts } from './word-parts.ts';

/**
 * What readers wrote into a packet that came back as a Word document, whichever program they used: comments with their
 * answers, and tracked changes, each with its place. What was changed without tracking cannot be told and is not looked for.
 *
 * Codes: `nothing-returned`, `too-many-remarks`, and those of `wordParts`.
 */
export function readReturned(bytes: Uint8Array, sha256: Sha256): Result<Returned, Failure> {
  const parts = wordParts(bytes);
  if (!parts.ok) return parts;
  const walk = walkAll(parts.value);
  const comments = foundComments(parts.value, walk.pieces);
  const changes = foundChanges(walk.pieces);
  const count = comments.length + changes.length;
  if (count === 0) return failure(nothing(walk.formatChanges));
  if (count > LIMITS.remarks) {
    const [found, limit] = [count, LIMITS.remarks].map((each) => each.toLocaleString('en'));
    const message = `It holds ${found} comments and changes, and Rungs takes at most ${limit}: accept or refuse some in Word first.`;
    return failure({ code: 'too-many-remarks', message });
  }
  const placed = [
    ...comments.map((each) => [each.at, ofComment(each)] as const),
    ...changes.map((each) => [each.at, ofChange(each)] as const),
  ];
  const remarks = placed
    .toSorted(([one], [other]) => (one ?? walk.pieces.length) - (other ?? walk.pieces.length))
    .map(([, remark]) => remark);
  return success({ remarks: withFingerprints(remarks, sha256), formatChanges: walk.formatChanges });
}

/** The text with its notes, each where it is referred to, then the running heads and feet. */
function walkAll(parts: WordParts): Walk {
  const styles = paragraphStyles(parts.styles);
  const plain = walkBody(parts, styles);
  const walk = plain.pieces.some(({ place }) => place !== null) ? plain : walkBody(parts, { ...styles, byLook: true });
  const standings = new Map<string, Standing>();
  for (const piece of walk.pieces)
    if (piece.kind === 'footnote' || piece.kind === 'endnote') standings.set(`${piece.kind} ${piece.id}`, piece);
  walkNotes(parts, { styles, standings, walk });
  for (const root of [...parts.header, ...parts.footer]) walkPart(root, styles, NOWHERE, walk);
  return walk;
}

function walkBody(parts: WordParts, styles: ParagraphStyles): Walk {
  const walk: Walk = { pieces: [], formatChanges: 0, paragraphs: 0 };
  const body = childOf(parts.document, 'body');
  if (body !== undefined) walkPart(body, styles, NOWHERE, walk);
  return walk;
}

type Notes = {
  readonly styles: ParagraphStyles;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly walk: Walk;
};

function walkNotes(parts: WordParts, { styles, standings, walk }: Notes): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of parts[`${kind}s`].flatMap(childrenOf))
      walkPart(note, styles, standings.get(`${kind} ${attributeOf(note, 'id')}`) ?? NOWHERE, walk);
  }
}

type Unmarked = Omit<FoundRemark, 'fingerprint'>;

function ofComment({ author, date, text, quoted, place, replies, resolved }: FoundComment): Unmarked {
  return {
    kind: 'comment',
    author: fitLine(author, LIMITS.author),
    date: dayOf(date),
    text: fitText(text, LIMITS.text),
    was: '',
    quoted: fitText(quoted, LIMITS.quoted),
    place: fitPlace(place),
    from: null,
    replies: replies.slice(0, LIMITS.replies).map((reply) => ({
      author: fitLine(reply.author, LIMITS.author),
      date: dayOf(reply.date),
      text: fitText(reply.text, LIMITS.text),
    })),
    resolved,
  };
}

function ofChange({ kind, author, date, text, was, quoted, place, from }: FoundChange): Unmarked {
  return {
    kind,
    author: fitLine(author, LIMITS.author),
    date: dayOf(date),
    text: fitText(text, LIMITS.text),
    was: fitText(was, LIMITS.text),
    quoted,
    place: fitPlace(place),
    from: fitPlace(from),
    replies: [],
    resolved: false,
  };
}

function nothing(formatChanges: number): Failure {
  const what = formatChanges === 0 ? 'no comments and no tracked changes' : 'changes of format alone, none of words';
  const message = `It holds ${what}. Where somebody did write into it, it was without Track Changes: ask them which words.`;
  return { code: 'nothing-returned', message };
}
