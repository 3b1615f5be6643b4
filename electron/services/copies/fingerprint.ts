import { createHash } from 'node:crypto';
import type { StoredCase } from '../../store/stored-case.ts';

/** Stands for one version of a case: the same text for the same content, and it tells nothing of it. */
export function fingerprintOf(stored: StoredCase): string {
  const content = stored.kind === 'readable' ? stored.document : stored.checkpoint;
  return createHash('sha256')
    .update(JSON.stringify([stored.sequence, content]))
    .digest('hex');
}
