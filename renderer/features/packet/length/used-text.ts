import type { LengthLimit } from '../../../../shared/model/packet-plan.ts';
import type { Measure } from '../../../../shared/packet/budget.ts';
import { text } from '../../../text/text.ts';

/** How long something is in a unit, as in "312 words". */
export function amountText({ used }: Measure, unit: LengthLimit['unit']): string {
  const amount = used[unit];
  return amount === null ? text.packetPlan.notDrawn : text.packetPlan.amount(amount, unit);
}

/** How long something is beside its limit, as in "312 of 300 words"; in words where it has none. */
export function usedText(measure: Measure): string {
  const { used, limit } = measure;
  if (limit === null) return amountText(measure, 'words');
  const { unit, amount } = limit;
  const have = used[unit];
  const most = text.packetPlan.amount(amount, unit);
  return text.packetPlan.ofLimit(have === null ? '–' : have.toLocaleString('en'), most);
}
