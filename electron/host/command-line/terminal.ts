import { styleText } from 'node:util';
import { lineWriter } from './line-writer.ts';

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/** What the command line works with: arguments in, lines out. */
export type Terminal = {
  /** What follows the program's name. */
  readonly args: readonly string[];
  /** Where `assets` and `package.json` lie. */
  readonly programFolder: string;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Colours a text where standard output is a terminal that wants colours. */
  readonly paint: (style: Style, text: string) => string;
  readonly clock: () => Date;
  readonly newId: () => string;
};

/** A terminal whose lines may be waited for. */
export type ProcessTerminal = Terminal & {
  /** Waits until slow readers have taken everything, or are gone. */
  readonly taken: () => Promise<unknown>;
};

/** The terminal of this process. A reader that stops reading (`rungs ... | head`) is no error. */
export function processTerminal(programFolder: string, args: readonly string[]): ProcessTerminal {
  const out = lineWriter(1, () => process.stdout);
  const err = lineWriter(2, () => process.stderr);
  return {
    args,
    programFolder,
    out: out.write,
    err: err.write,
    taken: () => Promise.all([out.taken(), err.taken()]),
    // Honours NO_COLOR, FORCE_COLOR and whether the stream is a terminal.
    paint: (style, text) => styleText(style, text, { stream: process.stdout, validateStream: true }),
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
}

/** Text of a file as a terminal may show it: one line without control characters, which could move the cursor or worse. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** A message as one line that ends like a sentence, whatever a file or another program put into it. */
export function sentence(text: string): string {
  const line = plain(text).trimEnd();
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
