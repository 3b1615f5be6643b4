/** The thread that documents are written in: a job comes in, its outcome goes out, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { traceOf } from './defect-trace.ts';
import type { JobOutcome, WorkerJob, WorkerSetup } from './document-job.ts';
import { createDocumentWriter } from './document-writer.ts';

const { fontFolder } = workerData as WorkerSetup;
const write = createDocumentWriter(fontFolder);

parentPort?.on('message', async (job: WorkerJob) => {
  const outcome = await outcomeOf(job);
  parentPort?.postMessage(outcome, transferable(outcome));
});

/** Bytes are handed over without a copy where they are all of their buffer, not a part of a shared one. */
function transferable(outcome: JobOutcome): ArrayBuffer[] {
  if (outcome.kind !== 'written') return [];
  const { buffer, byteLength } = outcome.document.bytes;
  return buffer.byteLength === byteLength ? [buffer] : [];
}

async function outcomeOf(job: WorkerJob): Promise<JobOutcome> {
  try {
    if ('formTask' in job) {
      const { doFormTask } = await import('../../shared/form/form-task.ts');
      return { kind: 'form', answer: doFormTask(job.formTask) };
    }
    if ('contentTask' in job) {
      const { doContentTask } = await import('../../shared/packet/freeze/content-task.ts');
      return { kind: 'content', answer: doContentTask(job.contentTask) };
    }
    return { kind: 'written', document: await write(job) };
  } catch (thrown) {
    return { kind: 'threw', trace: traceOf(thrown) };
  }
}
