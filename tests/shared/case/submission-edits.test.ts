import { describe, expect, it } from 'vitest';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import { addSubmission, noteSubmission, removeSubmission } from '../../../shared/case/submission-edits.ts';
import { type Submission, submission } from '../../../shared/model/submission.ts';
import { aCase } from '../../support/case-builder.ts';

const SUBMISSION = submission.parse({
  id: 's-1',
  date: '2026-03-15',
  audience: 'committee',
  format: 'pdf',
  fileName: 'Ada.pdf',
  hash: 'ab'.repeat(32),
  size: 1_000,
  track: 'ic',
  level: 'l6',
  ladderVersion: '1.0',
  note: '',
});

describe('submissions of a case', () => {
  it('are added once, noted and removed, each with its step back', () => {
    const before = aCase();
    const added = addSubmission(before, SUBMISSION);
    expect(added?.case.submissions).toEqual([SUBMISSION]);
    expect(added && addSubmission(added.case, SUBMISSION)).toBe(null);
    const noted = added && noteSubmission(added.case, 's-1', { date: '2026-03-16', note: 'Sent by mail.' });
    expect(noted?.case.submissions).toEqual([{ ...SUBMISSION, date: '2026-03-16', note: 'Sent by mail.' }]);
    const removed = noted && removeSubmission(noted.case, 's-1');
    expect(removed?.case.submissions).toEqual([]);
    for (const edited of [added, noted, removed]) expect(edited).not.toBe(null);
    expect(removed && applyPatches(removed.case, removed.edit.backward)).toEqual(noted?.case);
    expect(noted && applyPatches(noted.case, noted.edit.backward)).toEqual(added?.case);
  });

  it('that are not there can be neither noted nor removed', () => {
    expect(noteSubmission(aCase(), 's-1', SUBMISSION)).toBe(null);
    expect(removeSubmission(aCase(), 's-1')).toBe(null);
  });

  it('keep what was handed in when they are noted', () => {
    const { case: subject } = addSubmission(aCase(), SUBMISSION) ?? {};
    if (subject === undefined) throw new Error('It was not added');
    const noted = noteSubmission(subject, 's-1', { ...SUBMISSION, note: 'x', fileName: 'other' } as Submission);
    expect(noted?.case.submissions[0]?.fileName).toBe('Ada.pdf');
  });
});
