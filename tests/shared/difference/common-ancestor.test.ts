import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditedCase } from '../../../shared/case/edit.ts';
import { type CaseHistory, commonAncestor } from '../../../shared/difference/common-ancestor.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { anyEdit, EDITED_CASE } from '../../support/any-edit.ts';

type Edit = (subject: PromotionCase) => EditedCase | null;

const START: CaseHistory = { document: EDITED_CASE, sequence: 0, edits: [] };
const someEdits = fc.array(anyEdit, { maxLength: 12 });

function apply(history: CaseHistory, edit: Edit, at: string): CaseHistory {
  const edited = edit(history.document);
  if (edited === null) return history;
  const sequence = history.sequence + 1;
  return { document: edited.case, sequence, edits: [...history.edits, { ...edited.edit, sequence, at }] };
}
const edited = (history: CaseHistory, edits: readonly Edit[], at: string): CaseHistory =>
  edits.reduce((current, edit) => apply(current, edit, at), history);

describe('the common ancestor of two versions', () => {
  it('is the state at which they went apart, also where the beginning of a history is lost', () => {
    fc.assert(
      fc.property(someEdits, someEdits, someEdits, fc.nat(12), (together, one, other, lost) => {
        const shared = edited(START, together, 'together');
        const [mine, theirs] = [edited(shared, one, 'one'), edited(shared, other, 'other')];
        const whole = commonAncestor(mine, theirs);
        expect(whole).toEqual({ sequence: shared.sequence, document: shared.document });
        const cut = { ...mine, edits: mine.edits.filter(({ sequence }) => sequence > Math.min(lost, shared.sequence)) };
        expect(commonAncestor(cut, theirs)).toEqual(whole);
        expect(commonAncestor(theirs, cut)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('is not known where the histories have nothing in common', () => {
    const stranger = { ...START, document: { ...EDITED_CASE, person: { ...EDITED_CASE.person, name: 'Other' } } };
    expect(commonAncestor(START, stranger)).toBeNull();
    const far = { ...START, sequence: 9 };
    expect(commonAncestor(far, START)).toBeNull();
  });

  it('is not made up where edits do not fit the case', () => {
    const backward = [{ op: 'remove' as const, path: ['claims', 99] }];
    const history = {
      ...START,
      sequence: 1,
      edits: [{ name: 'odd', subject: '', forward: [], backward, sequence: 1, at: '' }],
    };
    expect(commonAncestor(history, START)).toBeNull();
  });
});
