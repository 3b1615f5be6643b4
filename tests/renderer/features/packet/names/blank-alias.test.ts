import { expect, it } from 'vitest';
import { blankAlias } from '../../../../../renderer/features/packet/names/blank-alias.ts';

it('is for those who usually are not to learn a name, and for whoever the packet is for, but never for the author', () => {
  expect(blankAlias('x-1', 'committee').audiences).toEqual(['peer', 'committee']);
  expect(blankAlias('x-1', 'manager').audiences).toEqual(['manager', 'peer', 'committee']);
  expect(blankAlias('x-1', 'me').audiences).toEqual(['peer', 'committee']);
});
