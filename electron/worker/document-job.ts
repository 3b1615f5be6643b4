import type { CalendarDate } from '../../shared/lib/calendar-date.ts';
import type { ExportFormat } from '../../shared/model/export-format.ts';
import type { PacketPlan } from '../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** One document to be written. `now` is passed in, so that the same job gives the same document. */
export type DocumentJob = {
  readonly case: PromotionCase;
  readonly plan: PacketPlan;
  readonly format: ExportFormat;
  readonly now: { readonly date: CalendarDate; readonly instant: string };
};
