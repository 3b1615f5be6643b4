import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../shared/lib/result.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import { type Budget, isOverBudget, type PdfPages } from '../../../shared/packet/budget.ts';
import { fitToPages, limitsPages } from '../../../shared/packet/fit-pages.ts';
import { stepsToFit } from '../../../shared/packet/make-fit.ts';
import { budgetOfCase } from '../../../shared/packet/packet-budget.ts';
import { mustBe } from '../../support/must-be.ts';
import { mustValue } from '../../support/must-value.ts';
import { NOW } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

const SAMPLE = readSample().subject;

/** A PDF of 400 words a page, counted by the words of the outline. */
function pagesOf(plan: PacketPlan): PdfPages {
  const { whole } = budgetOfCase(SAMPLE, plan, NOW.date, null);
  return { pages: Math.ceil(whole.used.words / 400), headings: [] };
}

const measured = (plan: PacketPlan): Budget => budgetOfCase(SAMPLE, plan, NOW.date, pagesOf(plan));

/** Looks for a packet of the sample that fits, and tells how many pages each had that was drawn for it. */
async function searched(change: Partial<PacketPlan>) {
  const packet: PacketPlan = { ...SAMPLE.packet, ...change };
  const subject = { ...SAMPLE, packet };
  const stepsAnew = () => stepsToFit(subject, NOW.date, pagesOf(packet));
  const steps = stepsAnew();
  const drawn: number[] = [];
  const found = await fitToPages({
    next: async () => steps.next().value ?? null,
    measured: async ({ plan }) => {
      const budget = measured(plan);
      drawn.push(budget.whole.used.pages ?? 0);
      return success(budget);
    },
  });
  return { found: mustBe(mustValue(found)), drawn, all: [...stepsAnew()] };
}

const pages = (amount: number) => ({ amount, unit: 'pages' }) as const;

describe('fitting a packet to pages', () => {
  it.each([5, 9, 14])('finds the first step that has no more than %i pages, and draws few on the way', async (most) => {
    const { found, drawn, all } = await searched({ limit: pages(most) });
    const first = all.find(({ plan }) => !isOverBudget(measured(plan)));
    expect(found.plan).toEqual(first?.plan);
    expect(found.budget.whole.used.pages).toBeLessThanOrEqual(most);
    expect(isOverBudget(found.budget)).toBe(false);
    expect(found.activities.length + found.sections.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(all.length)));
  });

  it('draws nothing where the packet is short enough', async () => {
    const { found, drawn } = await searched({ limit: pages(500) });
    expect(found).toMatchObject({ activities: [], sections: [] });
    expect(drawn).toEqual([]);
  });

  it('ends with the last step where all that may be left out is not enough, its pages counted', async () => {
    const { found, all } = await searched({
      summary: 'word '.repeat(900),
      sections: ['summary', 'exhibits'],
      limit: pages(1),
    });
    expect(found.plan).toEqual(all.at(-1)?.plan);
    expect(found.budget.whole).toMatchObject({ used: { pages: 3 }, over: 2 });
  });

  it('keeps to a limit of words beside it', async () => {
    const limit = { amount: 900, unit: 'words' } as const;
    const { found } = await searched({
      limit: pages(9),
      wording: { narratives: { title: '', introduction: '', limit } },
    });
    const narratives = found.budget.sections.find(({ section }) => section === 'narratives');
    expect(narratives?.used.words ?? 0).toBeLessThanOrEqual(900);
    expect(isOverBudget(found.budget)).toBe(false);
  });

  it('says why a packet could not be drawn', async () => {
    const problem = { code: 'gone', message: 'The library is gone.' };
    const packet: PacketPlan = { ...SAMPLE.packet, limit: pages(3) };
    const steps = stepsToFit({ ...SAMPLE, packet }, NOW.date, pagesOf(packet));
    const found = await fitToPages({
      next: async () => steps.next().value ?? null,
      measured: async () => failure(problem),
    });
    expect(found).toEqual(failure(problem));
  });

  it('is wanted where the packet or one of its sections is limited in pages', () => {
    const plan: PacketPlan = { ...SAMPLE.packet, sections: ['summary'], limit: null, wording: {} };
    expect(limitsPages(plan)).toBe(false);
    expect(limitsPages({ ...plan, limit: { amount: 3, unit: 'words' } })).toBe(false);
    expect(limitsPages({ ...plan, limit: pages(3) })).toBe(true);
    expect(limitsPages({ ...plan, wording: { summary: { title: '', introduction: '', limit: pages(3) } } })).toBe(true);
    expect(limitsPages({ ...plan, wording: { plan: { title: '', introduction: '', limit: pages(3) } } })).toBe(false);
  });
});
