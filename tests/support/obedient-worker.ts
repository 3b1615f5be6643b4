/** Stands for the document worker: does with each job what the job's summary says, and writes the summary as document. */
import { parentPort, threadId } from 'node:worker_threads';
import type { DocumentJob, JobOutcome } from '../../electron/worker/document-job.ts';

parentPort?.on('message', (job: DocumentJob) => {
  const { summary } = job.plan;
  if (summary === 'crash') throw new Error('a crash with text of a case');
  if (summary === 'exit') process.exit(1);
  if (summary === 'hang') return;
  const outcome: JobOutcome =
    summary === 'throw'
      ? { kind: 'threw', trace: 'TypeError\n    at the writer' }
      : {
          kind: 'written',
          document: { bytes: bytesOf(`${threadId}:${summary}`), pages: 1, headings: [], lostGlyphs: [] },
        };
  setTimeout(() => parentPort?.postMessage(outcome), summary === 'slow' ? 300 : 0);
});

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
