import { setImmediate } from 'node:timers/promises';
import { type Kept, keptFiles } from '../../../shared/leave/kept-files.ts';
import type { LeavingCase, LeftOut } from '../../../shared/leave/leave-types.ts';
import { type Failure, type Result, success } from '../../../shared/lib/result.ts';
import { packetPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { WholeCase } from '../../store/stored-case.ts';
import type { Desk } from '../desk.ts';
import { inLibrary } from '../in-library.ts';
import { todayOf } from '../today.ts';
import { rungsFileBytes } from '../transfer/write-case-file.ts';

/** A case with everything that is to leave with it, what of it could not be read, and the edit it is of. */
export type ReadCase = {
  readonly leaving: LeavingCase;
  readonly sequence: number;
  readonly missing: readonly LeftOut[];
};

/** Reads a case out of the library and has its pages written. */
export async function readLeavingCase(desk: Desk, id: string): Promise<Result<ReadCase, Failure>> {
  const whole = inLibrary(desk, (library) => library.whole(id));
  if (!whole.ok) return whole;
  const { document, sequence, edits } = whole.value;
  const html = await page(desk, document, 'html');
  if (!html.ok) return html;
  const md = await page(desk, document, 'md');
  if (!md.ok) return md;
  const kept = await readFiles(desk, whole.value);
  const { missing, ...files } = keptFiles(document, kept);
  const blobs = new Map([...kept].flatMap(([hash, file]) => (file.ok ? [[hash, file.bytes] as const] : [])));
  const rungs = rungsFileBytes({ case: document, history: { sequence, edits }, blobs }, desk.clock());
  return success({
    leaving: { case: document, history: edits, packet: { html: html.value, md: md.value }, rungs, ...files },
    sequence,
    missing: [...missing, ...historyGap(whole.value)],
  });
}

/** The packet that its author alone sees, with every section; written in the worker. */
async function page(
  desk: Desk,
  subject: PromotionCase,
  format: 'html' | 'md',
): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  const plan = packetPlan.parse({ ...subject.packet, audience: 'me', sections: [...SECTIONS] });
  const written = await desk.documents.write({ case: subject, plan, format, now: todayOf(desk.clock()) });
  return written.ok ? success(written.value.bytes) : written;
}

/** Every file that was ever kept for the case, by its hash. */
async function readFiles(desk: Desk, { document, files }: WholeCase): Promise<ReadonlyMap<string, Kept>> {
  const kept = new Map<string, Kept>();
  for (const hash of files) {
    // Not `inLibrary`: one spoilt file is no reason to rebuild the library in the middle of an export.
    const library = desk.library.library();
    const blob = library.ok ? library.value.blob(document.id, hash) : library;
    kept.set(hash, blob.ok ? { ok: true, bytes: blob.value } : { ok: false, why: blob.problem.message });
    // Other questions have their turn between two files.
    await setImmediate();
  }
  return kept;
}

/** A history may begin late, where a library had to be rescued; what is missing later was damaged. */
function historyGap({ document, sequence, edits }: WholeCase): readonly LeftOut[] {
  const first = edits[0]?.sequence ?? sequence + 1;
  if (edits.length === sequence - first + 1) return [];
  return [{ what: `${document.person.name}, history`, why: 'Some of its edits are damaged and cannot be read.' }];
}
