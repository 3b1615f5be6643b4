import type { FileWish } from '../../shared/api/file-questions.ts';
import { ask } from '../api/client.ts';
import { deliver } from '../api/deliver.ts';

/** Writes a case as a file where the user wants it. */
export async function saveCaseFile(id: string, wish: FileWish) {
  const answer = await ask('case.download', { id, as: wish });
  if (!answer.ok) return { kind: 'failed', sentence: answer.problem.message } as const;
  const { delivery, missing } = answer.value;
  const done = await deliver({ ok: true, value: delivery });
  if (done.kind === 'failed') return { kind: 'failed', sentence: done.problem.message } as const;
  return done.kind === 'cancelled' ? done : ({ kind: 'saved', place: done.place, missing } as const);
}
