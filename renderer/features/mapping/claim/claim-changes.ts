import { setClaim } from '../../../../shared/case/claim-edits.ts';
import type { EditedCase } from '../../../../shared/case/edit.ts';
import type { Claim } from '../../../../shared/model/claim.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** Changes a claim as it stands now, whatever else happened to it since it was shown; null when it is gone. */
export function changeClaim(
  subject: PromotionCase,
  id: string,
  change: Partial<Pick<Claim, 'strength' | 'rationale'>>,
): EditedCase | null {
  const claim = subject.claims.find((candidate) => candidate.id === id);
  return claim === undefined ? null : setClaim(subject, { ...claim, ...change });
}
