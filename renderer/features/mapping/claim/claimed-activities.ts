import { gradeProof, witnessedActivities } from '../../../../shared/evidence/proof.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { Claim } from '../../../../shared/model/claim.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Proof } from '../../../../shared/model/proof.ts';

type Claims = Pick<PromotionCase, 'claims' | 'activities'>;

export type ClaimedActivity = { readonly claim: Claim; readonly activity: Activity };

/** The claims for a criterion with their activities, in the order in which they were made: editing moves none of them. */
export function claimedActivities({ claims, activities }: Claims, criterion: string): ClaimedActivity[] {
  const mine = claims.filter((claim) => claim.criterion === criterion);
  const wanted = new Set(mine.map((claim) => claim.activity));
  const byId = new Map(activities.filter(({ id }) => wanted.has(id)).map((activity) => [activity.id, activity]));
  return mine.flatMap((claim) => {
    const activity = byId.get(claim.activity);
    return activity === undefined ? [] : [{ claim, activity }];
  });
}

/** The activities that are not claimed for a criterion yet. */
export function unclaimedActivities({ claims, activities }: Claims, criterion: string): Activity[] {
  const claimed = new Set(claims.filter((claim) => claim.criterion === criterion).map((claim) => claim.activity));
  return activities.filter(({ id }) => !claimed.has(id));
}

/** Grades the proof of activities one after another without looking through the referees each time. */
export function proofGrader(referees: PromotionCase['referees']): (activity: Activity) => Proof {
  const witnessed = witnessedActivities(referees);
  return (activity) => gradeProof(activity, witnessed.has(activity.id));
}
