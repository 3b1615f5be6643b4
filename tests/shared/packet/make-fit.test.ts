import { describe, expect, it } from 'vitest';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { isOverBudget } from '../../../shared/packet/budget.ts';
import { type Fit, stepsToFit, verdictsChanged } from '../../../shared/packet/make-fit.ts';
import { budgetOfCase } from '../../../shared/packet/packet-budget.ts';
import { readyMadePlan, takePlan } from '../../../shared/packet/ready-made-plans.ts';
import { aCase, aClaim, anActivity } from '../../support/case-builder.ts';
import { NOW } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

function withPlan(subject: PromotionCase, change: Partial<PacketPlan>): PromotionCase {
  return { ...subject, packet: { ...subject.packet, ...change } };
}

function stepsOf(subject: PromotionCase): { steps: readonly Fit[]; last: Fit } {
  const steps = [...stepsToFit(subject, NOW.date)];
  const last = steps.at(-1);
  if (last === undefined) throw new Error('There is no step');
  return { steps, last };
}

const SAMPLE = readSample().subject;
const SELF_REVIEW = withPlan(SAMPLE, takePlan(SAMPLE.packet, readyMadePlan('self-review')));

describe('making a packet fit', () => {
  it('brings the self-review of the sample within its 1,000 words, each step shorter than the one before', () => {
    const { steps, last } = stepsOf(SELF_REVIEW);
    expect(isOverBudget(last.budget)).toBe(false);
    expect(steps.slice(0, -1).every(({ budget }) => isOverBudget(budget))).toBe(true);
    const words = steps.map(({ budget }) => budget.whole.used.words);
    expect(words.slice(1).every((count, index) => count < (words[index] ?? 0))).toBe(true);
    expect(last.budget.whole.used.words).toBeGreaterThan(700);
    // What the plan says is what the packet then is.
    const { whole } = budgetOfCase(withPlan(SELF_REVIEW, last.plan), last.plan, NOW.date, null);
    expect(whole.used.words).toBe(last.budget.whole.used.words);
    expect(last.plan.without).toEqual([...SELF_REVIEW.packet.without, ...last.activities]);
    expect(last.activities.length).toBeGreaterThan(14);
    expect(new Set(last.plan.without).size).toBe(last.plan.without.length);
  });

  it('tells the price in verdicts, which what carries nothing does not have', () => {
    const { steps, last } = stepsOf(SELF_REVIEW);
    const idle = steps[1]?.activities ?? [];
    expect(idle).toHaveLength(14);
    expect(verdictsChanged(SELF_REVIEW, idle, NOW.date).sought).toBe(0);
    expect(verdictsChanged(SELF_REVIEW, last.activities, NOW.date).sought).toBeGreaterThan(0);
  });

  it('takes nothing from a packet that fits', () => {
    const { steps, last } = stepsOf(withPlan(SAMPLE, { limit: null, wording: {} }));
    expect(steps).toHaveLength(1);
    expect(last).toMatchObject({ activities: [], sections: [] });
  });

  it('ends where only texts are left to be shortened, and says by how much it is over', () => {
    const subject = withPlan(SELF_REVIEW, {
      limit: { amount: 20, unit: 'words' },
      summary: 'word '.repeat(400),
      sections: ['summary', 'narratives'],
    });
    const { last } = stepsOf(subject);
    expect(isOverBudget(last.budget)).toBe(true);
    expect(last.budget.whole.over).toBeGreaterThan(380);
    expect(last.plan.sections).toContain('summary');
  });

  it('keeps within the limit of a section, and leaves other sections alone', () => {
    const activities = ['a-1', 'a-2', 'a-3'].map((id) => anActivity(id, { action: 'word '.repeat(50) }));
    const subject = withPlan(
      { ...aCase(), activities, claims: activities.map(({ id }) => aClaim(id, 'scope')) },
      {
        sections: ['summary', 'narratives', 'gaps'],
        wording: { narratives: { title: '', introduction: '', limit: { amount: 120, unit: 'words' } } },
        limit: null,
      },
    );
    const { last } = stepsOf(subject);
    expect(isOverBudget(last.budget)).toBe(false);
    expect(last.sections).toEqual([]);
    expect(last.activities.length).toBeGreaterThan(0);
    expect(last.activities.length).toBeLessThan(3);
  });
});
