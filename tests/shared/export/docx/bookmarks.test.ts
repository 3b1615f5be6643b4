import { expect, it } from 'vitest';
import { bookmarkNames } from '../../../../shared/export/docx/bookmarks.ts';
import { heading } from '../../../../shared/packet/blocks.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';

it('gives every id a name that Word takes, each different even without regard to case', () => {
  const long = 'x'.repeat(100);
  const ids = ['a.b', 'a-b', 'A_B', `${long}1`, `${long}2`, '1', 'ü'];
  const names = bookmarkNames({ ...everyBlockOutline, blocks: ids.map((id) => heading(1, id, id)) });
  expect([...names.keys()]).toEqual(ids);
  for (const name of names.values()) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
  expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(ids.length);
});
