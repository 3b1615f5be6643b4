import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PacketPlan, Section } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type Budget, isOverBudget, type PdfPages } from './budget.ts';
import { type Cut, verdictsLost } from './cuts.ts';
import { budgetOfCase } from './packet-budget.ts';
import { packetContext } from './packet-context.ts';
import { redactPacket } from './redact.ts';

/** What a packet does without so far, beside what its plan left out already, and how long it is then. */
export type Fit = {
  readonly plan: PacketPlan;
  /** In the order in which they go: the weakest first. */
  readonly activities: readonly string[];
  readonly sections: readonly Section[];
  readonly budget: Budget;
};

/**
 * The way to a packet within its limits, one cut after the other: always what is weakest of what is left. It ends within
 * them, or where nothing is left to be left out; texts are for the author to shorten. One step takes a comparison or more.
 * Pages stay those of `pdf`, the packet as it is: whether a step has less of them only its own PDF tells (`fitToPages`).
 */
export function* stepsToFit(c: PromotionCase, date: CalendarDate, pdf: PdfPages | null = null): Generator<Fit, void> {
  let [plan, activities, sections]: [PacketPlan, readonly string[], readonly Section[]] = [c.packet, [], []];
  for (;;) {
    const { cuts, ...budget } = budgetOfCase(c, plan, date, pdf);
    yield { plan, activities, sections, budget };
    const cut = isOverBudget(budget) ? cuts.map(gone).find((each) => each !== null) : undefined;
    if (cut === undefined) return;
    activities = [...activities, ...cut.activities];
    sections = [...sections, ...cut.sections];
    plan = {
      ...plan,
      without: [...plan.without, ...cut.activities],
      sections: plan.sections.filter((section) => !cut.sections.includes(section)),
    };
  }
}

/** How many verdicts a packet shows otherwise without some more activities. */
export type VerdictsChanged = { readonly sought: number; readonly below: number };

/** The same at the level sought, and at the levels below it. */
export function verdictsChanged(c: PromotionCase, activities: readonly string[], date: CalendarDate): VerdictsChanged {
  const redacted = redactPacket(c, c.packet);
  const context = packetContext(redacted.case, redacted.plan, date);
  const sought = verdictsLost(activities, context, context.targetLevels.slice(0, 1));
  return { sought, below: verdictsLost(activities, context) - sought };
}

/** Null for what can only be shortened. */
function gone(cut: Cut): { readonly activities: readonly string[]; readonly sections: readonly Section[] } | null {
  switch (cut.kind) {
    case 'all-idle':
      return { activities: cut.activities, sections: [] };
    case 'carries-nothing':
    case 'shown-by-stronger':
    case 'weakest':
      return { activities: [cut.activity], sections: [] };
    case 'section':
      return { activities: [], sections: [cut.section] };
    case 'long-text':
    case 'own-text':
      return null;
  }
}
