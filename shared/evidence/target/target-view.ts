import { type Evidence, type EvidenceIndex, indexEvidence } from '../../fit/evidence-index.ts';
import { thresholdsOf } from '../../fit/thresholds-of.ts';
import { verdictOf } from '../../fit/verdict.ts';
import type { VerdictRules } from '../../fit/verdict-rules.ts';
import type { CriterionVerdict } from '../../fit/verdict-types.ts';
import { criteriaOf } from '../../ladder/look-up.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';

/** A case seen from the level sought: what it requires, and what is claimed for that. */
export type TargetView = {
  readonly subject: PromotionCase;
  readonly rules: VerdictRules;
  readonly index: EvidenceIndex;
  readonly required: readonly RequiredCriterion[];
};

/** A required criterion of the level sought; `evidence` are its claims on what has begun, strongest first. */
export type RequiredCriterion = CriterionVerdict & { readonly evidence: readonly Evidence[] };

export function viewTarget(subject: PromotionCase, now: CalendarDate): TargetView {
  const { ladder, target } = subject;
  const rules = { thresholds: thresholdsOf(subject), now };
  const index = indexEvidence(subject, now);
  const required = criteriaOf(ladder, target.track, target.level)
    .filter(({ optional }) => !optional)
    .map((criterion) => ({
      ...verdictOf(criterion, '', index, rules),
      evidence: index.evidenceFor(criterion.id).filter(({ work }) => work.begun),
    }));
  return { subject, rules, index, required };
}

/** Whether a criterion is shown, so that it speaks for the level. */
export function isShown({ verdict }: Pick<CriterionVerdict, 'verdict'>): boolean {
  return verdict === 'met' || verdict === 'sustained';
}
