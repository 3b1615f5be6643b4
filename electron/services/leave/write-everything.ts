import type { CaseSummary } from '../../../shared/api/answers.ts';
import type { LeaveAnswer, LeaveProgress } from '../../../shared/api/leave-answers.ts';
import { caseFiles } from '../../../shared/leave/case-files.ts';
import { checksumsText } from '../../../shared/leave/checksums.ts';
import { freeNames } from '../../../shared/leave/free-names.ts';
import { indexPage } from '../../../shared/leave/index-page.ts';
import type { LeaveFile, LeaveSummary, LeftCase, LeftOut, ListedFile } from '../../../shared/leave/leave-types.ts';
import { readMeText } from '../../../shared/leave/read-me.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { Desk } from '../desk.ts';
import { inLibrary } from '../in-library.ts';
import type { Outlet } from './outlet.ts';
import { readLeavingCase } from './read-leaving-case.ts';

/** What was written, and of which edit of each case it is. */
export type Everything = Pick<LeaveAnswer, 'place' | 'cases' | 'files' | 'bytes' | 'leftOut'> & {
  readonly sequences: ReadonlyMap<string, number>;
};

const TOP = ['index.html', 'README.txt', 'checksums.txt'] as const;

/** Writes the library into an outlet, a case at a time. What cannot be read is left out and named; on failure nothing stays. */
export async function writeEverything(
  desk: Desk,
  outlet: Outlet,
  tell: (progress: LeaveProgress) => void,
): Promise<Result<Everything, Failure>> {
  const written = await write(desk, outlet, tell).catch(async (thrown) => {
    await outlet.discard();
    throw thrown;
  });
  if (written.ok) return written;
  const left = await outlet.discard();
  return left === null ? written : failure(withLeft(written.problem, left));
}

async function write(
  desk: Desk,
  outlet: Outlet,
  tell: (progress: LeaveProgress) => void,
): Promise<Result<Everything, Failure>> {
  const names = freeNames(TOP);
  const cases: LeftCase[] = [];
  const leftOut: LeftOut[] = [];
  const sequences = new Map<string, number>();
  const seen = new Set<string>();
  for (;;) {
    // Asked again after each: a library that was rebuilt meanwhile may have others.
    const list = inLibrary(desk, (library) => library.list());
    if (!list.ok) return list;
    const waiting = list.value.filter(({ id }) => !seen.has(id));
    tell({ done: seen.size, total: seen.size + waiting.length });
    const [next] = waiting;
    if (next === undefined) break;
    seen.add(next.id);
    const read = await readLeavingCase(desk, next.id);
    if (!read.ok) {
      leftOut.push({ what: nameOf(next), why: whyLeftOut(read.problem) });
      continue;
    }
    leftOut.push(...read.value.missing);
    sequences.set(next.id, read.value.sequence);
    const files = await writeFiles(outlet, caseFiles(read.value.leaving, names));
    if (!files.ok) return files;
    cases.push(leftCase(next, files.value));
  }
  const top = await writeTop(outlet, {
    made: desk.clock().toISOString(),
    version: desk.description.version,
    cases,
    leftOut,
  });
  if (!top.ok) return top;
  const place = await outlet.finish();
  if (!place.ok) return place;
  const files = [...cases.flatMap((left) => left.files), ...top.value];
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return success({ place: place.value, cases: cases.length, files: files.length + 1, bytes, leftOut, sequences });
}

/** The index in both forms and the checksums of all that is there but themselves. */
async function writeTop(outlet: Outlet, summary: LeaveSummary): Promise<Result<readonly ListedFile[], Failure>> {
  const [index, readMe, checksums] = TOP;
  const top = await writeFiles(outlet, [
    { path: index, bytes: textBytes(indexPage(summary)), what: 'The index' },
    { path: readMe, bytes: textBytes(readMeText(summary)), what: 'The index as text' },
  ]);
  if (!top.ok) return top;
  const all = [...top.value, ...summary.cases.flatMap(({ files }) => files)];
  const sums = await outlet.write(checksums, textBytes(checksumsText(all)));
  return sums.ok ? top : sums;
}

async function writeFiles(
  outlet: Outlet,
  files: readonly LeaveFile[],
): Promise<Result<readonly ListedFile[], Failure>> {
  const listed: ListedFile[] = [];
  for (const { path, bytes, what } of files) {
    const written = await outlet.write(path, bytes);
    if (!written.ok) return written;
    listed.push({ path, what, size: bytes.length, sha256: written.value });
  }
  return success(listed);
}

/** A locked case has a label, and no level to tell. */
function nameOf({ person, target }: CaseSummary): string {
  return target === '' ? person : `${person}, ${target}`;
}

/** A case that was listed a moment ago may be gone because it turned out to be damaged, and the library was rebuilt. */
function whyLeftOut({ code, message }: Failure): string {
  if (code !== 'no-such-case') return message;
  return 'It was removed meanwhile, or it is damaged and what can still be read of it was set aside beside the library.';
}

function leftCase({ person, target, ladder, activities, claims }: CaseSummary, files: readonly ListedFile[]): LeftCase {
  return { person, target, ladder, activities, claims, files };
}

function textBytes(text: string): LeaveFile['bytes'] {
  return new TextEncoder().encode(text);
}

function withLeft({ code, message }: Failure, left: string): Failure {
  return { code, message: `${message} What was written so far could not be removed and lies in "${left}".` };
}
