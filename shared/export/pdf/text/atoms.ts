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

// One alternative a kind of character: a break, spaces, a mark that only says where to break, a character of a script that
// breaks anywhere, a dash or slash with a letter behind it, or a stretch of anything else.
const PIECE =
  /(?<break>\n)|(?<spaces>[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+)|(?<soft>\xad)|(?<zero>\u200b)|(?<wide>[\u2e80-\u3007\u3012-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}\u{1f300}-\u{1faff}])|(?<dash>[^\s\xad\u200b\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u{1f300}-\u{3ffff}\-\u2010\u2013\u2014/]*(?:[-\u2010](?=\p{L})|\u2013(?=[\p{L}\p{N}])|\u2014+|\/(?=\p{L})))|(?<word>[^\s\xad\u200b\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u{1f300}-\u{3ffff}\-\u2010\u2013\u2014/]+|.)/gu;

/** Takes runs apart where lines may be broken, after the plainer rules of UAX 14. */
export function atomsOf(runs: readonly StyledRun[]): readonly Atom[] {
  const atoms: Atom[] = [];
  const push = (text: string, run: StyledRun, after: Break) => atoms.push({ text, spaces: '', run, after });
  const closeLast = (run: StyledRun, after: Break, spaces = '') => {
    const last = atoms.at(-1);
    if (last === undefined || last.run !== run || last.after === 'must') atoms.push({ text: '', spaces, run, after });
    else atoms[atoms.length - 1] = { ...last, spaces: last.spaces + spaces, after };
  };
  for (const run of runs) {
    for (const { groups = {}, 0: piece } of run.text.matchAll(PIECE)) {
      if (groups.break !== undefined) closeLast(run, 'must');
      else if (groups.spaces !== undefined) closeLast(run, 'may', piece);
      else if (groups.soft !== undefined) closeLast(run, 'hyphen');
      else if (groups.zero !== undefined) closeLast(run, 'may');
      else if (groups.wide !== undefined) {
        allowBefore(atoms);
        push(piece, run, 'may');
      } else push(piece.replaceAll('\u2060', ''), run, groups.dash === undefined ? 'none' : 'may');
    }
  }
  return atoms;
}

/** An ideograph may begin a line. */
function allowBefore(atoms: Atom[]): void {
  const last = atoms.at(-1);
  if (last?.after === 'none') atoms[atoms.length - 1] = { ...last, after: 'may' };
}
