import { Worker } from 'node:worker_threads';
import type { FormAnswers, FormTask, FormTaskOf } from '../../shared/form/form-task.ts';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';
import type { ContentAnswers, ContentTask, ContentTaskOf } from '../../shared/packet/freeze/content-task.ts';
import type { WrittenDocument } from '../../shared/packet/outline-types.ts';
import type { DocumentJob, JobOutcome, WorkerJob, WorkerSetup } from './document-job.ts';

export type DocumentDeskOptions = {
  /** Address of `document-worker.ts`, or of its bundle. */
  readonly workerUrl: URL;
  readonly fontFolder: string;
  /** Longest time for one document, in milliseconds; the worker is ended after it. */
  readonly timeout?: number;
};

/** Writes documents in a thread of their own, one after the other. */
export type DocumentDesk = {
  /** Rejects when the writer has a defect. Codes: `writer-crashed`, `writer-timeout`, `closed`. */
  readonly write: (job: DocumentJob) => Promise<Result<WrittenDocument, Failure>>;
  /** Like `write`, but gives way (code `superseded`) to a newer preview of the same case while it waits in the queue. */
  readonly preview: (job: DocumentJob) => Promise<Result<WrittenDocument, Failure>>;
  /** Work on the employer's form, in the same thread and queue. Rejects and fails as `write` does. */
  readonly form: <Kind extends FormTask['kind']>(task: FormTaskOf<Kind>) => Promise<Result<FormAnswers[Kind], Failure>>;
  /** Work on what packets said, in the same thread and queue. Rejects and fails as `write` does. */
  readonly content: <Kind extends ContentTask['kind']>(
    task: ContentTaskOf<Kind>,
  ) => Promise<Result<ContentAnswers[Kind], Failure>>;
  readonly close: () => Promise<void>;
};

type Outcome = Result<unknown, Failure>;
type Waiting = {
  readonly job: WorkerJob;
  /** Id of the case that it is a preview of; null for what has to be written. */
  readonly previewOf: string | null;
  readonly answer: (outcome: Outcome) => void;
  readonly reject: (defect: Error) => void;
};

const LONGEST = 180_000;

/** The worker starts with the first document and stays for the next; one that crashed or hung is replaced. */
export function createDocumentDesk({ workerUrl, fontFolder, timeout = LONGEST }: DocumentDeskOptions): DocumentDesk {
  let queue: Waiting[] = [];
  let running: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker | null = null;
  let closed = false;

  function start(): Worker {
    const setup: WorkerSetup = { fontFolder };
    const started = new Worker(workerUrl, { workerData: setup, name: 'documents' });
    started.on('message', (outcome: JobOutcome) => finish((waiting) => settle(waiting, outcome)));
    // An error ends a worker, and so does running out of memory.
    started.on('error', () => {});
    started.on('exit', () => {
      if (worker !== started) return;
      worker = null;
      finish((waiting) => waiting.answer(failure(crashed())));
    });
    return started;
  }

  function finish(conclude: (waiting: Waiting) => void): void {
    clearTimeout(timer);
    const done = running;
    running = null;
    if (done !== null) conclude(done);
    next();
  }

  function next(): void {
    const waiting = running === null ? queue.shift() : undefined;
    if (waiting === undefined) {
      // An idle worker keeps no process alive.
      if (running === null) worker?.unref();
      return;
    }
    running = waiting;
    worker ??= start();
    worker.ref();
    timer = setTimeout(() => abandon(failure(tooLong())), timeout);
    worker.postMessage(waiting.job);
  }

  /** Ends the worker together with what it is writing. */
  function abandon(outcome: Outcome): Promise<number> | undefined {
    const ended = worker?.terminate();
    worker = null;
    finish((waiting) => waiting.answer(outcome));
    return ended;
  }

  function ask<Value>(job: WorkerJob, previewOf: string | null): Promise<Result<Value, Failure>> {
    if (closed) return Promise.resolve(failure(isClosed()));
    return new Promise((answer, reject) => {
      if (previewOf !== null) dropPreviews(previewOf);
      // What a worker answers is what its job asks for.
      queue.push({ job, previewOf, answer: (outcome) => answer(outcome as Result<Value, Failure>), reject });
      next();
    });
  }

  function dropPreviews(id: string): void {
    for (const older of queue.filter(({ previewOf }) => previewOf === id)) older.answer(failure(superseded()));
    queue = queue.filter(({ previewOf }) => previewOf !== id);
  }

  return {
    write: (job) => ask(job, null),
    preview: (job) => ask(job, job.case.id),
    form: (task) => ask({ formTask: task }, null),
    content: (task) => ask({ contentTask: task }, null),
    close: async () => {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.answer(failure(isClosed()));
      await abandon(failure(isClosed()));
    },
  };
}

function settle(waiting: Waiting, outcome: JobOutcome): void {
  if (outcome.kind === 'written') {
    waiting.answer(success(outcome.document));
  } else if (outcome.kind === 'form' || outcome.kind === 'content') {
    waiting.answer(outcome.answer);
  } else {
    const defect = new Error();
    defect.stack = outcome.trace;
    waiting.reject(defect);
  }
}

function crashed(): Failure {
  return {
    code: 'writer-crashed',
    message: 'The document was not written because its writer stopped; try again, or leave out a section.',
  };
}

function tooLong(): Failure {
  return {
    code: 'writer-timeout',
    message: 'The document was not written because it took too long; leave out a section, then try again.',
  };
}

function superseded(): Failure {
  return { code: 'superseded', message: 'A newer preview took the place of this one.' };
}

function isClosed(): Failure {
  return { code: 'closed', message: 'The document was not written because Rungs is closing.' };
}
