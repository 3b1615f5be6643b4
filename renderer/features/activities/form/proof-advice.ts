import type { MissingPart } from '../../../../shared/evidence/finding-types.ts';
import { missingFromMetric } from '../../../../shared/evidence/proof.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { Proof } from '../../../../shared/model/proof.ts';

/** One thing that would make an activity easier to check. */
export type ProofAdvice =
  | { readonly kind: 'complete-number'; readonly name: string; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'add-number' | 'add-link' | 'find-referee' };

/** What would make the proof of an activity better, the strongest first; nothing when it is measured already. */
export function proofAdvice({ metrics }: Activity, proof: Proof): readonly ProofAdvice[] {
  if (proof === 'measured') return [];
  const advice: ProofAdvice[] = [numberAdvice(metrics)];
  if (proof !== 'artefact') advice.push({ kind: 'add-link' });
  if (proof === 'word') advice.push({ kind: 'find-referee' });
  return advice;
}

/** The number that lacks least is to be completed; without any, one is to be added. */
function numberAdvice(metrics: Activity['metrics']): ProofAdvice {
  const [nearest] = metrics
    .map((metric) => ({ name: metric.name, missing: missingFromMetric(metric) }))
    .toSorted((one, other) => one.missing.length - other.missing.length);
  return nearest === undefined ? { kind: 'add-number' } : { kind: 'complete-number', ...nearest };
}
