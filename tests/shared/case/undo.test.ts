import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { applyPatches } from '../../../shared/case/apply-patches.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import { caseEdit } from '../../../shared/model/case-edit.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { anyEdit, EDITED_CASE as start } from '../../support/any-edit.ts';
import { anActivity } from '../../support/case-builder.ts';

it('undoes and redoes any run of edits exactly, and never leaves a case that the door would refuse', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
      const states = [start];
      const history: EditedCase['edit'][] = [];
      for (const edit of edits) {
        const before = states.at(-1) ?? start;
        const frozen = JSON.stringify(before);
        const edited = edit(before);
        expect(JSON.stringify(before)).toBe(frozen);
        if (edited === null) continue;
        // Through JSON and the contract's schema, as an edit travels to the desk and back.
        history.push(caseEdit.parse(JSON.parse(JSON.stringify(edited.edit))));
        states.push(edited.case);
        expect(parseCase(edited.case)).toEqual({ ok: true, value: edited.case });
        expect(edited.case).not.toEqual(before);
      }
      let current = states.at(-1) ?? start;
      for (let index = history.length - 1; index >= 0; index -= 1) {
        current = applyPatches(current, history[index]?.backward ?? []);
        expect(current).toEqual(states[index]);
      }
      history.forEach((edit, index) => {
        current = applyPatches(current, edit.forward);
        expect(current).toEqual(states[index + 1]);
      });
    }),
    { numRuns: 300 },
  );
});

it('undoes a whole history in one go', () => {
  const removed = removeActivity(start, 'a1');
  const added = addActivity(removed?.case ?? start, anActivity('a3'));
  const backward = [...(added?.edit.backward ?? []), ...(removed?.edit.backward ?? [])];
  expect(applyPatches(added?.case ?? start, backward)).toEqual(start);
});
