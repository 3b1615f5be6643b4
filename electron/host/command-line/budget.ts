import type { LengthLimit, PacketPlan } from '../../../shared/model/packet-plan.ts';
import { type Budget, budgetOf, limitsOf, type Measure } from '../../../shared/packet/budget.ts';
import { packetOutline } from '../../../shared/packet/outline.ts';
import type { WrittenDocument } from '../../../shared/packet/outline-types.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { counted } from '../../../shared/text/words.ts';
import type { DocumentJob } from '../../worker/document-job.ts';
import type { DocumentWriter } from '../../worker/document-writer.ts';

/** Whether a plan says anywhere how long the packet may be. */
export function hasLimits(plan: PacketPlan): boolean {
  return limitsOf(plan).length > 0;
}

/** How long the packet of a job is. Pages are those of the PDF: `document` when it is one, else one made for counting if they are limited. */
export async function budgetFor(
  job: DocumentJob,
  { document, write }: { readonly document: WrittenDocument | null; readonly write: DocumentWriter },
): Promise<Budget> {
  const { case: redacted, plan } = redactPacket(job.case, job.plan);
  const outline = packetOutline(redacted, plan, job.now);
  const countsPages = limitsOf(plan).some(({ unit }) => unit === 'pages');
  const made = countsPages && document?.pages == null ? await write({ ...job, format: 'pdf' }) : document;
  return budgetOf(outline, plan, made?.pages == null ? null : { pages: made.pages, headings: made.headings });
}

/** A sentence for the packet and for each section that is too long. */
export function overSentences({ whole, sections }: Budget): readonly string[] {
  return [
    overSentence('The packet', whole),
    ...sections.map((each) => overSentence(`Section ${each.section}`, each)),
  ].filter((sentence) => sentence !== null);
}

/** The same for programs. */
export function budgetData({ whole, sections }: Budget, { audience }: PacketPlan) {
  return { audience, ...whole, sections };
}

function overSentence(name: string, { used, limit, over }: Measure): string | null {
  if (limit === null || over === 0) return null;
  const { unit, amount } = limit;
  return `${name} is over its limit of ${amountText(amount, unit)}: ${amountText(used[unit] ?? 0, unit)}, ${over} too many.`;
}

function amountText(amount: number, unit: LengthLimit['unit']): string {
  return counted(amount, unit.slice(0, -1));
}
