import { assertNever } from '../lib/assert-never.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { ExportFormat } from '../model/export-format.ts';
import type { PacketPlan } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { packetOutline } from '../packet/outline.ts';
import type { WrittenDocument } from '../packet/outline-types.ts';
import { packetData } from '../packet/packet-data.ts';
import { redactPacket } from '../packet/redact.ts';
import type { FontFiles } from './font-files.ts';

export type PacketJob = {
  readonly case: PromotionCase;
  /** The plan's audience decides what may leave. */
  readonly plan: PacketPlan;
  readonly format: ExportFormat;
  /** `date` is the day that freshness is judged by; `instant` is ISO 8601 and stands in the document's properties. */
  readonly now: { readonly date: CalendarDate; readonly instant: string };
  /** For PDF; no other format embeds fonts. */
  readonly fonts: FontFiles;
};

/**
 * A packet in one of its formats, as bytes: the only way out of a case. Redacts first, for the plan's audience; each writer
 * is loaded when it is needed. The same job gives the same bytes.
 */
export async function writePacket({ case: c, plan: given, format, now, fonts }: PacketJob): Promise<WrittenDocument> {
  const { case: redacted, plan } = redactPacket(c, given);
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('./docx/write-docx.ts');
      return writeDocx(packetOutline(redacted, plan, now));
    }
    case 'pdf': {
      const { writePdf } = await import('./pdf/write-pdf.ts');
      return writePdf(packetOutline(redacted, plan, now), fonts);
    }
    case 'md': {
      const { writeMarkdown } = await import('./markdown/write-markdown.ts');
      return writeMarkdown(packetOutline(redacted, plan, now));
    }
    case 'html': {
      const { writeHtml } = await import('./html/write-html.ts');
      return writeHtml(packetOutline(redacted, plan, now));
    }
    case 'json': {
      const { writeJson } = await import('./json/write-json.ts');
      return writeJson(packetData(redacted, plan, now));
    }
    default:
      return assertNever(format);
  }
}
