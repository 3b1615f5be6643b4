/** The thread that reads one file which came back from a stranger: it may take its time and its memory, and nothing else. */
import { parentPort, workerData } from 'node:worker_threads';
import { readReturned } from '../../shared/returned/read-returned.ts';
import { hashOf } from '../store/blob-rows.ts';
import { traceOf } from './defect-trace.ts';
import type { ReturnedOutcome } from './returned-reader.ts';

parentPort?.postMessage(outcomeOf(workerData as Uint8Array));

function outcomeOf(bytes: Uint8Array): ReturnedOutcome {
  try {
    return { kind: 'read', result: readReturned(bytes, hashOf) };
  } catch (thrown) {
    return { kind: 'threw', trace: traceOf(thrown) };
  }
}
