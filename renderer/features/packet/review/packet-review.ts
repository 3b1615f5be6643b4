import type { ExportFormat } from '../../../../shared/model/export-format.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type LeftOutField, leftOutFor } from '../../../../shared/packet/left-out.ts';
import type { NameHint } from '../../../../shared/packet/names/name-hints.ts';
import { type NameReport, nameReport } from '../../../../shared/packet/names/name-report.ts';
import { packetFileName } from '../../../../shared/packet/packet-file-name.ts';
import { redact } from '../../../../shared/packet/redact.ts';
import { withheldFor } from '../../../../shared/packet/withheld.ts';
import { text } from '../../../text/text.ts';
import { type WithheldGroup, withheldGroups } from '../withheld-groups.ts';

/** What an author looks over before a packet leaves. */
export type PacketReview = NameReport & {
  readonly reader: string;
  readonly fileName: string;
  readonly withheld: readonly WithheldGroup[];
  readonly leftOut: readonly LeftOutField[];
};

export function packetReview(c: PromotionCase, plan: PacketPlan, format: ExportFormat): PacketReview {
  const referee = plan.referee === null ? null : c.referees.find(({ id }) => id === plan.referee);
  const name = referee === undefined ? '–' : (referee?.name ?? null);
  return {
    reader: text.packetReview.reader(plan.audience, name),
    fileName: packetFileName(redact(c, plan), plan, format),
    withheld: withheldGroups(c, withheldFor(c, plan)),
    leftOut: leftOutFor(c, plan),
    ...nameReport(c, plan),
  };
}

/** How many people a hint names. */
const NAMED = 6;

/** A hint as a sentence. */
export function hintSentence(hint: NameHint): string {
  const { hint: words } = text.packetReview;
  switch (hint.kind) {
    case 'not-found':
      return words['not-found'](hint.alias.name);
    case 'in-replacement':
      return words['in-replacement'](hint.alias.name, hint.replacement);
    case 'part-left':
      return words['part-left'](hint.alias.name, hint.part, hint.count);
    case 'inside-word':
      return words['inside-word'](hint.alias.name, hint.part, hint.count);
    case 'without-alias':
      return words['without-alias'](hint.names.slice(0, NAMED).join(', '), hint.names.length - NAMED);
  }
}
