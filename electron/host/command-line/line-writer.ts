import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { errorCode } from '../../store/file-failure.ts';

/** Lines to one stream of the process. */
export type LineWriter = {
  readonly write: (line: string) => void;
  /** Waits until a slow reader has taken every line, or is gone. */
  readonly taken: () => Promise<void>;
};

/**
 * Writes lines to a file or a pipe at once. Whatever else the stream is, and where a slow reader has to be waited for, it is
 * Node's stream that writes: to load it takes some milliseconds of the few hundred of a command.
 */
export function lineWriter(descriptor: number, streamOf: () => Writable): LineWriter {
  let stream: Writable | null = takesBytes(descriptor) ? null : listenedTo(streamOf());
  const write = (line: string): void => {
    let bytes: Uint8Array = Buffer.from(`${line}\n`);
    try {
      while (stream === null && bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (thrown) {
      if (errorCode(thrown) === 'EPIPE') return;
      if (errorCode(thrown) !== 'EAGAIN') throw thrown;
      stream = listenedTo(streamOf());
    }
    if (bytes.length > 0) stream?.write(bytes);
  };
  const taken = async (): Promise<void> => {
    if (stream !== null && stream.writableLength > 0) await new Promise((resolve) => stream?.write('', resolve));
  };
  return { write, taken };
}

/** Windows has a console of its own, and pipes that do not wait. */
function takesBytes(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}

function listenedTo(stream: Writable): Writable {
  return stream.on('error', ignoreClosedPipe);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
