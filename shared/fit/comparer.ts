import type { CalendarDate } from '../lib/calendar-date.ts';
import { isSame } from '../lib/is-same.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type EvidenceChange, type EvidenceKeeper, keepEvidence } from './evidence-keeper.ts';
import { type LadderPlan, planOf } from './ladder-plan.ts';
import { thresholdsOf } from './thresholds-of.ts';
import { keepFits, trackFits } from './track-fits.ts';
import { verdictOf } from './verdict.ts';
import type { VerdictRules } from './verdict-rules.ts';
import type { Comparison, CriterionVerdict, Reason } from './verdict-types.ts';

/** Judges a case on every track of its ladder, as of a day. */
export type Comparer = (subject: PromotionCase, now: CalendarDate) => Comparison;

type Verdicts = Map<string, CriterionVerdict>;

type Remembered = {
  readonly rules: VerdictRules;
  readonly plan: LadderPlan;
  readonly evidence: EvidenceKeeper;
  readonly verdicts: Verdicts;
  readonly comparison: Comparison;
};

/**
 * A comparer that remembers the last case. It gives what `compareTracks` gives, but works out again only what an edit touched:
 * it tells by the identity of the items, which edits keep. Verdicts and standings that come out alike stay the same objects.
 */
export function createComparer(): Comparer {
  let last: Remembered | null = null;
  return (subject, now) => {
    const before = last;
    // What an error leaves half brought up to date must not be built on.
    last = null;
    const rules = { thresholds: thresholdsOf(subject), now };
    const goesOn = before !== null && before.plan.ladder === subject.ladder && isSame(before.rules, rules);
    last = goesOn ? continued(before, subject) : begun(subject, rules, before);
    return last.comparison;
  };
}

function begun(subject: PromotionCase, rules: VerdictRules, before: Remembered | null): Remembered {
  const plan = planOf(subject.ladder);
  const evidence = keepEvidence(subject, rules.now);
  const verdicts: Verdicts = new Map();
  for (const [id, { criterion, pointer }] of plan.criteria) {
    verdicts.set(id, keptVerdict(before?.verdicts.get(id), verdictOf(criterion, pointer, evidence, rules)));
  }
  const comparison = trackFits(plan, verdicts, rules.thresholds);
  return {
    rules,
    plan,
    evidence,
    verdicts,
    comparison: before === null ? comparison : keepFits(before.comparison, comparison),
  };
}

function continued(before: Remembered, subject: PromotionCase): Remembered {
  const { rules, plan, evidence, verdicts } = before;
  const { touched, moved } = evidence.take(subject);
  if (touched.size === 0 && moved === null) return before;
  if (moved !== null) movePointers(verdicts, moved);
  for (const id of touched) {
    const planned = plan.criteria.get(id);
    if (planned === undefined) continue;
    const verdict = verdictOf(planned.criterion, planned.pointer, evidence, rules);
    verdicts.set(id, keptVerdict(verdicts.get(id), verdict));
  }
  const comparison = trackFits(plan, verdicts, rules.thresholds);
  return { ...before, comparison: keepFits(before.comparison, comparison) };
}

function keptVerdict(before: CriterionVerdict | undefined, after: CriterionVerdict): CriterionVerdict {
  return before?.criterion === after.criterion && isSame(before, after) ? before : after;
}

const CLAIM = /^\/claims\/(\d+)$/;

/** Verdicts point at claims by their place in the list, which an insertion or removal before them moves. */
function movePointers(verdicts: Verdicts, { from, by }: NonNullable<EvidenceChange['moved']>): void {
  for (const [id, verdict] of verdicts) {
    const reasons = verdict.reasons.map((reason): Reason => {
      const position = Number(CLAIM.exec(reason.pointer)?.[1] ?? -1);
      return position < from ? reason : { ...reason, pointer: `/claims/${position + by}` };
    });
    if (reasons.some((reason, index) => reason !== verdict.reasons[index])) verdicts.set(id, { ...verdict, reasons });
  }
}
