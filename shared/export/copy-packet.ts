import type { CalendarDate } from '../lib/calendar-date.ts';
import { type Failure, failure, type Result, success } from '../lib/result.ts';
import type { PacketPart } from '../model/packet-part.ts';
import type { PacketPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { packetOutline } from '../packet/outline.ts';
import { packetExhibits } from '../packet/packet-exhibits.ts';
import { underHeading } from '../packet/packet-part.ts';
import { redactPacket } from '../packet/redact.ts';
import { clipboardHtml } from './clipboard/clipboard-html.ts';
import { clipboardText } from './clipboard/clipboard-text.ts';

export type CopyJob = {
  readonly case: PromotionCase;
  /** The plan's audience decides what may leave. */
  readonly plan: PacketPlan;
  readonly part: PacketPart;
  readonly now: { readonly date: CalendarDate; readonly instant: string };
};

/**
 * A packet, or a part of it, for the clipboard, as HTML and as text alone: redacted like any other way out. Code
 * `nothing-to-copy` when it has no such part.
 */
export function copyPacket(job: CopyJob): Result<{ readonly html: string; readonly plain: string }, Failure> {
  const redacted = redactPacket(job.case, job.plan);
  const outline = packetOutline(redacted.case, redacted.plan, job.now);
  const id = headingOf(job);
  const wanted = job.part.kind === 'whole' ? outline : id === undefined ? null : underHeading(outline, id);
  if (wanted === null) return failure(NOTHING);
  return success({ html: clipboardHtml(wanted.blocks), plain: clipboardText(wanted.blocks) });
}

function headingOf({ case: c, plan, part, now }: CopyJob): string | undefined {
  if (part.kind !== 'exhibit') return part.kind === 'section' ? part.section : undefined;
  return packetExhibits(c, plan, now.date).find(({ id }) => id === part.activity)?.exhibit.target;
}

const NOTHING: Failure = {
  code: 'nothing-to-copy',
  message: 'This part has nothing to say in the packet as it is planned, so nothing was copied.',
};
