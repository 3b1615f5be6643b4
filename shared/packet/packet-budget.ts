import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PacketPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type Budget, budgetOf, type PdfPages } from './budget.ts';
import { type Cut, possibleCuts } from './cuts.ts';
import { packetOutline } from './outline.ts';
import { packetContext } from './packet-context.ts';
import { type RedactedCase, type RedactedPlan, redactPacket } from './redact.ts';

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

/** The same of a case as it is written, with any plan. */
export function budgetOfCase(
  c: PromotionCase,
  plan: PacketPlan,
  date: CalendarDate,
  pdf: PdfPages | null,
): PacketBudget {
  const redacted = redactPacket(c, plan);
  // No text of a packet depends on the instant.
  return packetBudget(redacted.case, redacted.plan, { date, instant: `${date}T12:00:00.000Z` }, pdf);
}
