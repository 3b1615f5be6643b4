import { Worker } from 'node:worker_threads';
import { type Failure, failure, type Result } from '../../shared/lib/result.ts';
import type { Returned } from '../../shared/returned/returned-types.ts';

/** What the worker says of a file: its remarks or why not, or where the reader threw (never the message). */
export type ReturnedOutcome =
  | { readonly kind: 'read'; readonly result: Result<Returned, Failure> }
  | { readonly kind: 'threw'; readonly trace: string };

type Options = {
  /** Address of `returned-worker.ts`, or of its bundle. */
  readonly workerUrl: URL;
  /** Longest time for one file, in milliseconds. */
  readonly timeout?: number;
  /** Most memory for one file, in megabytes. */
  readonly memory?: number;
};

/** Reads documents that came back, each in a thread of its own that ends with it. */
export type ReturnedReader = {
  /** Rejects when the reader has a defect. Codes: `too-large`, `reader-timeout`, `closed`, and those of `readReturned`. */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<Returned, Failure>>;
  readonly close: () => Promise<void>;
};

const LONGEST = 120_000;
const MOST_MEMORY = 2_048;

export function createReturnedReader({ workerUrl, timeout = LONGEST, memory = MOST_MEMORY }: Options): ReturnedReader {
  const running = new Set<(outcome: Result<Returned, Failure>) => Promise<unknown>>();
  let closed = false;
  return {
    read: (bytes) => {
      if (closed) return Promise.resolve(failure(isClosed()));
      return new Promise((answer, reject) => {
        const worker = new Worker(workerUrl, {
          workerData: bytes,
          name: 'returned',
          resourceLimits: { maxOldGenerationSizeMb: memory },
        });
        const end = (outcome: Result<Returned, Failure>): Promise<unknown> => {
          clearTimeout(timer);
          running.delete(end);
          answer(outcome);
          return worker.terminate();
        };
        const timer = setTimeout(() => void end(failure(tooLong())), timeout);
        running.add(end);
        worker.on('message', (outcome: ReturnedOutcome) => {
          if (outcome.kind === 'read') void end(outcome.result);
          else reject(Object.assign(new Error(), { stack: outcome.trace }));
        });
        // Running out of memory is an error too; what is answered already stays answered.
        worker.on('error', () => {});
        worker.on('exit', () => void end(failure(tooMuch())));
      });
    },
    close: async () => {
      closed = true;
      await Promise.all([...running].map((end) => end(failure(isClosed()))));
    },
  };
}

function tooMuch(): Failure {
  return {
    code: 'too-large',
    message: 'It is too large to be read: reading it took more memory than there is for it.',
  };
}

function tooLong(): Failure {
  return {
    code: 'reader-timeout',
    message: 'It could not be read because that took too long; try again, or a shorter file.',
  };
}

function isClosed(): Failure {
  return { code: 'closed', message: 'It was not read because Rungs is closing.' };
}
