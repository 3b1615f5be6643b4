import { createHash } from 'node:crypto';
import type { SealedCase, StoredCase } from '../../store/stored-case.ts';

/** Stands for one version of a case: the same text for the same content, and it tells nothing of it. */
export function fingerprintOf(stored: StoredCase): string {
  const content = stored.kind === 'readable' ? stored.document : sealedContent(stored);
  return createHash('sha256')
    .update(JSON.stringify([stored.sequence, content]))
    .digest('hex');
}

/** With the edits: a checkpoint is renewed now and then only, and is the same in versions that went apart since. */
function sealedContent({ checkpoint, edits }: SealedCase): unknown {
  return [checkpoint, edits.map(({ sequence, text }) => [sequence, text])];
}
