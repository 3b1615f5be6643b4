import { gradeProof, witnessedActivities } from '../../../../shared/evidence/proof.ts';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { Claim } from '../../../../shared/model/claim.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Proof } from '../../../../shared/model/proof.ts';

export type Evidence = { readonly activity: Activity; readonly claim: Claim; readonly proof: Proof };

/** The activities claimed for a criterion with what weighs them, strongest first. */
export function evidenceBehind(
  { activities, claims, referees }: PromotionCase,
  { criterion, exhibits }: CriterionVerdict,
): readonly Evidence[] {
  const witnessed = witnessedActivities(referees);
  const wanted = new Set(exhibits);
  const activityOf = new Map(activities.filter(({ id }) => wanted.has(id)).map((activity) => [activity.id, activity]));
  const claimOf = new Map(
    claims.filter((claim) => claim.criterion === criterion.id).map((claim) => [claim.activity, claim]),
  );
  return exhibits.flatMap((id) => {
    const activity = activityOf.get(id);
    const claim = claimOf.get(id);
    if (activity === undefined || claim === undefined) return [];
    return [{ activity, claim, proof: gradeProof(activity, witnessed.has(id)) }];
  });
}
