import { gradeProof, witnessedActivities } from '../../../../shared/evidence/proof.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import type { ListRow } from '../../../components/lists/list-row.ts';

/** An activity with what its row shows beside its own fields. */
export type ListedActivity = {
  readonly activity: Activity;
  readonly proof: Proof;
  /** How many criteria it is claimed for. */
  readonly claims: number;
};

/** Every activity of a case with its proof and the number of its claims, in the order of the case. */
export function listedActivities({ activities, claims, referees }: PromotionCase): readonly ListedActivity[] {
  const witnessed = witnessedActivities(referees);
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(claim.activity, (counts.get(claim.activity) ?? 0) + 1);
  return activities.map((activity) => ({
    activity,
    proof: gradeProof(activity, witnessed.has(activity.id)),
    claims: counts.get(activity.id) ?? 0,
  }));
}

/** The row of a new activity that is not in the case yet. */
export function listedFresh(activity: Activity): ListRow<ListedActivity> {
  return { kind: 'item', id: activity.id, item: { activity, proof: 'word', claims: 0 } };
}

/** The words that activities have in a list of theirs, such as tags, or the projects that they name, most used first. */
export function wordsInUse(
  activities: readonly Activity[],
  list: 'tags' | 'collaborators' | 'project',
): readonly string[] {
  const counts = new Map<string, number>();
  for (const activity of activities) {
    for (const word of [activity[list]].flat().filter((each) => each !== ''))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, often], [other, rarely]) => rarely - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}
