import { edited } from '../../../shared/case/edit.ts';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import { commonAncestor } from '../../../shared/difference/common-ancestor.ts';
import { mergeCases } from '../../../shared/difference/merge/merge-cases.ts';
import type { Merge, Question } from '../../../shared/difference/merge/merge-types.ts';
import { type Failure, failure, success } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { counted, quoted } from '../../../shared/text/words.ts';
import { namedBlobs } from '../../../shared/transfer/named-blobs.ts';
import type { ReadFile } from '../../../shared/transfer/read-rungs-file.ts';
import type { RungsFile } from '../../../shared/transfer/rungs-file.ts';
import { EXIT, type Run } from './command.ts';
import { readCaseFile, readWholeCaseFile } from './files.ts';
import { plain, type Terminal } from './terminal.ts';
import { writeCaseFile } from './write-new-case.ts';

export const run: Run = async (args, terminal) => {
  const mine = await readWholeCaseFile(args.file);
  if (!mine.ok) return mine;
  const theirs = await readWholeCaseFile(args.other);
  if (!theirs.ok) return theirs;
  const baseFile = args.value('base');
  const base = baseFile === null ? success(ancestorOf(mine.value, theirs.value)) : await readCaseFile(baseFile);
  if (!base.ok) return base;
  if (!areVersions(mine.value.case, theirs.value.case)) return failure(strangers(args.file, args.other));

  const merge = mergeCases({
    base: base.value,
    mine: mine.value.case,
    theirs: theirs.value.case,
    newer: lastEdit(theirs.value) > lastEdit(mine.value) ? 'theirs' : 'mine',
  });
  const out = args.value('out') ?? '';
  const content = mergedFile(merge.merged, mine.value, theirs.value, terminal.clock());
  const written = await writeCaseFile(out, content, args, terminal);
  if (!written.ok) return written;
  if (args.has('json')) terminal.out(JSON.stringify(asData(merge), null, 2));
  else print(merge, { mine: args.file, theirs: args.other, out }, terminal);
  return success(merge.questions.length + merge.leftOut.length === 0 ? EXIT.fine : EXIT.findings);
};

/** What the histories of two `.rungs` files tell of their past; null where they have none in common. */
function ancestorOf(one: ReadFile, other: ReadFile): PromotionCase | null {
  const [here, there] = [one, other].map(({ case: document, history }) => ({
    document,
    sequence: history?.sequence ?? 0,
    edits: history?.edits ?? [],
  }));
  return here === undefined || there === undefined ? null : (commonAncestor(here, there)?.document ?? null);
}

/** Whether two cases are versions of one: by their id, or, of one that was kept as a copy, by what is in them. */
function areVersions(one: PromotionCase, other: PromotionCase): boolean {
  const known = new Set(one.activities.map(({ id }) => id));
  return one.id === other.id || other.activities.some(({ id }) => known.has(id));
}

function lastEdit({ history }: ReadFile): string {
  return history?.edits.at(-1)?.at ?? '';
}

/** The merged case with the attached files that it names, and with the first file's history where that has one. */
function mergedFile(merged: PromotionCase, mine: ReadFile, theirs: ReadFile, now: Date): RungsFile {
  const named = new Set(namedBlobs(merged).map(({ hash }) => hash));
  const before = mine.history;
  // A step back may need what was taken out of the case; without a history it must not leave with it.
  const own = [...mine.blobs].filter(([hash]) => before !== null || named.has(hash));
  const blobs = new Map([...theirs.blobs].filter(([hash]) => named.has(hash)).concat(own));
  const edit = edited(mine.case, 'merge', merged.id, changesTo(mine.case, merged))?.edit;
  if (before === null || edit === undefined) return { case: merged, history: before, blobs };
  const sequence = before.sequence + 1;
  const edits = [...before.edits, { ...edit, sequence, at: now.toISOString() }];
  return { case: merged, history: { sequence, edits }, blobs };
}

function asData({ questions, automatic, leftOut }: Merge) {
  return {
    questions: questions.map(({ item, ...question }) => ({ ...item, ...question })),
    automatic: automatic.map(({ item, field, how }) => ({ ...item, field, how })),
    leftOut: leftOut.map(({ item, field, why }) => ({ ...item, field, why })),
  };
}

type Names = { readonly mine: string; readonly theirs: string; readonly out: string };

function print({ merged, questions, leftOut }: Merge, names: Names, { out, paint }: Terminal): void {
  for (const question of questions) {
    const { item, field, chosen } = question;
    const what = `${item.kind} ${plain(quoted(item.title))}${field === null ? '' : `, ${field}`}`;
    out(`${paint('yellow', 'Decided by rule')}: ${what}: ${taken(question, chosen, names)}`);
  }
  for (const { item, why } of leftOut) {
    const reason = why === 'activity-removed' ? 'its activity is removed' : 'the ladder has no place for it';
    out(`${paint('red', 'Left out')}: ${item.kind} ${plain(quoted(item.title))}: ${reason}`);
  }
  const decided =
    questions.length === 0 ? 'nothing had to be decided' : `${counted(questions.length, 'question')} decided by rule`;
  const holds = `${counted(merged.activities.length, 'activity', 'activities')}, ${counted(merged.claims.length, 'claim')}`;
  out(`Wrote ${plain(names.out)} (${holds}): ${decided}.`);
}

function taken({ field, mine, theirs }: Question, chosen: Question['chosen'], names: Names): string {
  if (field === null) return `removed in ${plain(mine === null ? names.mine : names.theirs)}, kept`;
  if (chosen === 'both') return 'both versions kept';
  const [from, other] = chosen === 'mine' ? [names.mine, theirs] : [names.theirs, mine];
  const lost = typeof other === 'string' ? plain(other) : JSON.stringify(other);
  return `taken from ${plain(from)}; the other has ${lost === '' ? 'nothing' : lost}`;
}

function strangers(one: string, other: string): Failure {
  const message = `"${one}" and "${other}" are two different cases, not two versions of one, so nothing was merged.`;
  return { code: 'not-versions', message };
}
