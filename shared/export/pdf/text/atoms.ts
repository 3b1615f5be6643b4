import type { StyledRun } from './styled-run.ts';

/** What a line may do after a piece of text: go on, end, end with a hyphen, or end whether it likes it or not. */
export type Break = 'none' | 'may' | 'hyphen' | 'must';

/** The smallest piece of text that moves as one, without and with the spaces behind it. */
export type Atom = {
  readonly text: string;
  readonly spaces: string;
  readonly run: StyledRun;
  readonly after: Break;
};

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const wordsOf = new Intl.Segmenter('th', { granularity: 'word' });

const SPACE = 0x20;
const NEW_LINE = 0x0a;

// Characters that let a line end elsewhere than at a plain space; a word without them is one atom.
const INNER_BREAKS =
  /[-/\xad\u1680\u2000-\u2006\u2008-\u200b\u2010\u2013\u2014\u205f-\u2060\u2e80-\u9fff\uac00-\ud7af\ud83c-\ud83e\ud840-\ud8ff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

// One alternative a kind of character: spaces, a mark that only says where to break, a character of a script that breaks
// anywhere, a dash or slash with a letter behind it, or a stretch of anything else.
const PIECE =
  /(?<spaces>[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+)|(?<soft>\xad)|(?<zero>\u200b)|(?<wide>\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?)+|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)|[\u2e80-\u3007\u3012-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}\u{1f300}-\u{1faff}])|(?<dash>[^\s\xad\u200b\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u{1f300}-\u{3ffff}\-\u2010\u2013\u2014/]*(?:[-\u2010](?=\p{L})|\u2013(?=[\p{L}\p{N}])|\u2014+|\/(?=\p{L})))|(?<word>[^\s\xad\u200b\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u{1f300}-\u{3ffff}\-\u2010\u2013\u2014/]+|.)/gu;

/**
 * Takes runs apart where lines may be broken, after the plainer rules of UAX 14. A line that must end gets a space, so that
 * its last word does not run into the next line's first when the text is read aloud or copied.
 */
export function atomsOf(runs: readonly StyledRun[]): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const run of runs) {
    const { text } = run;
    const isPlain = !INNER_BREAKS.test(text);
    for (let at = 0; at < text.length; ) {
      const end = endOfWord(text, at);
      const next = endOfSpaces(text, end);
      const word = text.slice(at, end);
      const spaces = next === end + 1 ? ' ' : text.slice(end, next);
      if (word !== '' && (isPlain || !INNER_BREAKS.test(word)))
        atoms.push({ text: word, spaces, run, after: spaces === '' ? 'none' : 'may' });
      else {
        if (word !== '') addPieces(atoms, word, run);
        if (spaces !== '') closeLast(atoms, run, 'may', spaces);
      }
      at = next;
      if (text.charCodeAt(at) === NEW_LINE) {
        closeLast(atoms, run, 'must', ' ');
        at += 1;
      }
    }
  }
  return atoms;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== SPACE && text.charCodeAt(at) !== NEW_LINE) at += 1;
  return at;
}

function endOfSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function addPieces(atoms: Atom[], word: string, run: StyledRun): void {
  for (const { groups = {}, 0: piece } of word.matchAll(PIECE)) {
    if (groups.spaces !== undefined) closeLast(atoms, run, 'may', piece);
    else if (groups.soft !== undefined) closeLast(atoms, run, 'hyphen');
    else if (groups.zero !== undefined) closeLast(atoms, run, 'may');
    else if (groups.wide !== undefined) {
      allowBefore(atoms);
      atoms.push({ text: piece, spaces: '', run, after: 'may' });
    } else {
      const text = piece.replaceAll('\u2060', '');
      if (UNSPACED.test(text)) {
        addWords(atoms, text, run);
        continue;
      }
      atoms.push({ text, spaces: '', run, after: groups.dash === undefined ? 'none' : 'may' });
    }
  }
}

/** Thai, Lao, Khmer and Burmese put no spaces between words; where they end is in a dictionary. */
function addWords(atoms: Atom[], text: string, run: StyledRun): void {
  const words = [...wordsOf.segment(text)];
  for (const [index, { segment }] of words.entries())
    atoms.push({ text: segment, spaces: '', run, after: index === words.length - 1 ? 'none' : 'may' });
}

/** Says what may follow the last atom, or an empty one when the last belongs to another run or has ended its line. */
function closeLast(atoms: Atom[], run: StyledRun, after: Break, spaces = ''): void {
  const last = atoms.at(-1);
  if (last === undefined || last.run !== run || last.after === 'must') atoms.push({ text: '', spaces, run, after });
  else atoms[atoms.length - 1] = { text: last.text, spaces: last.spaces + spaces, run, after };
}

/** An ideograph may begin a line. */
function allowBefore(atoms: Atom[]): void {
  const last = atoms.at(-1);
  if (last?.after === 'none') atoms[atoms.length - 1] = { ...last, after: 'may' };
}
