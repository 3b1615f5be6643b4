import type { Evidence } from '../../fit/evidence-index.ts';
import { verdictOf } from '../../fit/verdict.ts';
import { isProofAtLeast } from '../../model/proof.ts';
import type { Finding } from '../finding-types.ts';
import { isShown, type RequiredCriterion, type TargetView } from './target-view.ts';

/** An activity that carries, alone, more than this share of what is met is a case of one piece of work. */
const CARRIED_SHARE = 1 / 3;
/** One of two is more than a third, and says nothing. */
const CARRIED_LEAST = 2;

/**
 * Activities on which too much rests: without one of them, more than a third of the required criteria that are met or
 * sustained, and at least two, would no longer be.
 */
export function weightFindings(view: TargetView): Finding[] {
  const shown = view.required.filter(isShown);
  const carried = new Map<string, number>();
  for (const activity of shown.flatMap((required) => carriersOf(view, required))) {
    carried.set(activity, (carried.get(activity) ?? 0) + 1);
  }
  const total = shown.length;
  return view.subject.activities.flatMap(({ id, title }, index): Finding[] => {
    const count = carried.get(id) ?? 0;
    if (count < CARRIED_LEAST || count <= total * CARRIED_SHARE) return [];
    const params = { activity: title, carried: count, total };
    return [{ code: 'activity-carries-too-much', severity: 'warning', pointer: `/activities/${index}`, params }];
  });
}

/** Ids of the activities without any one of which a criterion would be neither met nor sustained. */
function carriersOf(view: TargetView, { criterion, evidence }: RequiredCriterion): readonly string[] {
  const { index, rules } = view;
  const counting = evidence.filter(({ claim }) => claim.strength !== 'partial');
  const proven = counting.filter(({ work }) => isProofAtLeast(work.proof, rules.thresholds.metProof));
  // With two that are proven each can go.
  if (proven.length > 1) return [];
  const standsWithout = (one: Evidence): boolean => {
    const rest = { ...index, evidenceFor: () => evidence.filter((each) => each !== one) };
    return isShown(verdictOf(criterion, '', rest, rules));
  };
  return counting.filter((one) => !standsWithout(one)).map(({ claim }) => claim.activity);
}
