import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { errorCode } from '../../store/file-failure.ts';

/**
 * Writes lines to a file or a pipe at once. Whatever else the stream is, and where a slow reader has to be waited for, it is
 * Node's stream that writes: to load it takes some milliseconds of the few hundred of a command.
 */
export function lineWriter(descriptor: number, streamOf: () => Writable): (line: string) => void {
  let stream: Writable | null = takesBytes(descriptor) ? null : listenedTo(streamOf());
  return (line) => {
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
