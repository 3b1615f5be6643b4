import * as now from 'node:fs';

type Maybe<Value> = Value | Promise<Value>;

export type OpenFile = {
  /** All of it. */
  readonly writeFile: (bytes: Uint8Array) => Maybe<void>;
  readonly readFile: () => Maybe<Uint8Array>;
  /** Until it is on disk. */
  readonly sync: () => Maybe<void>;
  readonly stat: () => Maybe<{ readonly size: number }>;
  readonly close: () => Maybe<void>;
};

/** The operations that writing and reading a whole file takes, as of `node:fs/promises`; errors are Node's. */
export type FileIo = {
  readonly stat: (file: string) => Maybe<now.Stats>;
  readonly access: (file: string, mode: number) => Maybe<void>;
  readonly realpath: (file: string) => Maybe<string>;
  readonly open: (file: string, flags: string, mode?: number) => Maybe<OpenFile>;
  readonly rename: (from: string, to: string) => Maybe<void>;
  readonly rm: (file: string, options: { readonly force: boolean }) => Maybe<void>;
};

/**
 * With nothing else to do meanwhile: for a command, which would wait four times as long for the same in the background, and for
 * `node:fs/promises` to be loaded.
 */
export const AT_ONCE: FileIo = {
  stat: now.statSync,
  access: now.accessSync,
  realpath: (file) => now.realpathSync(file),
  open: (file, flags, mode) => openFile(now.openSync(file, flags, mode)),
  rename: now.renameSync,
  rm: now.rmSync,
};

function openFile(descriptor: number): OpenFile {
  return {
    writeFile: (bytes) => now.writeFileSync(descriptor, bytes),
    readFile: () => now.readFileSync(descriptor),
    sync: () => now.fsyncSync(descriptor),
    stat: () => now.fstatSync(descriptor),
    close: () => now.closeSync(descriptor),
  };
}
