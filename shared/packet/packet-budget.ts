import type { CalendarDate } from '../lib/calendar-date.ts';
import { type Budget, budgetOf, type PdfPages } from './budget.ts';
import { type Cut, possibleCuts } from './cuts.ts';
import { packetOutline } from './outline.ts';
import { packetContext } from './packet-context.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';

export type PacketBudget = Budget & { readonly cuts: readonly Cut[] };

/** How long the packet of a case is by its plan, and what could go where it is too long. */
export function packetBudget(
  c: RedactedCase,
  plan: RedactedPlan,
  now: { readonly date: CalendarDate; readonly instant: string },
  pdf: PdfPages | null,
): PacketBudget {
  const outline = packetOutline(c, plan, now);
  const budget = budgetOf(outline, plan, pdf);
  return { ...budget, cuts: possibleCuts(packetContext(c, plan, now.date), outline, budget) };
}
