import { expect, it } from 'vitest';
import { editKind } from '../../../shared/difference/edit-kind.ts';

it.each([
  ['add-activity', 'activity'],
  ['remove-claim', 'claim'],
  ['declare-known-gap', 'declaration'],
  ['withdraw-not-applicable', 'declaration'],
  ['change-person', 'person'],
  ['restore', null],
  ['undo', null],
  ['activity', null],
])('%s is about: %s', (name, kind) => {
  expect(editKind(name)).toBe(kind);
});
