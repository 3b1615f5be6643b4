import { createHash } from 'node:crypto';
import type { LeaveFile, LeavingCase, LeftCase } from '../../../shared/leave/leave-types.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A case ready to leave, with a packet of a few bytes. */
export function aLeavingCase(subject: PromotionCase, given: Partial<LeavingCase> = {}): LeavingCase {
  const packet = { html: bytes('<p>packet</p>'), md: bytes('packet') };
  return { case: subject, history: [], packet, rungs: bytes('rungs'), attachments: [], submissions: [], ...given };
}

/** What the index is told of a case whose files were written. */
export function listed(subject: PromotionCase, files: readonly LeaveFile[]): LeftCase {
  return {
    person: subject.person.name,
    target: 'Staff engineer',
    ladder: subject.ladder.title,
    activities: subject.activities.length,
    claims: subject.claims.length,
    files: files.map(({ path, what, bytes: content }) => ({
      path,
      what,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
}
