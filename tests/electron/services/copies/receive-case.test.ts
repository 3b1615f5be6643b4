import { describe, expect, it } from 'vitest';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { openTestDesk } from '../../../support/test-desk.ts';
import { mustEdit } from '../../../support/test-library.ts';

import { agreed, ID, retitled, START, twoComputers } from '../../../support/two-computers.ts';

describe('opening the file of a case that is here already', () => {
  const importing = (subject: PromotionCase) => ({
    bytes: new TextEncoder().encode(JSON.stringify(subject)),
    fileName: 'mine.json',
    passphrase: null,
  });

  it('leads to the one here when it says the same', async () => {
    const { folder } = await twoComputers();
    const { ask } = openTestDesk(folder);
    expect(mustValue(await ask('case.import', importing(START)))).toEqual({
      how: 'here',
      id: ID,
      token: null,
      warnings: [],
    });
    expect(mustValue(await ask('library.list', {}))).toHaveLength(1);
  });

  it('waits for a decision when it says something else, and is merged', async () => {
    const { folder } = await twoComputers();
    const desk = openTestDesk(folder);
    const theirs = mustEdit(retitled('Theirs')(START)).case;
    const received = mustValue(await desk.ask('case.import', importing(theirs)));
    expect(received).toEqual({ how: 'differs', id: ID, token: expect.any(String), locked: false, warnings: [] });
    const source = { kind: 'file', token: received.token ?? '' } as const;
    const comparison = mustValue(await desk.ask('copies.compare', { source, case: ID }));
    expect(comparison).toMatchObject({ fileName: 'mine.json', base: null, newer: 'mine' });
    const choices = { 'activity/a1/title': 'theirs' as const };
    mustValue(await desk.ask('copies.merge', { source, case: ID, ...agreed(comparison), choices }));
    expect(mustValue(await desk.ask('case.open', { id: ID })).case).toEqual(theirs);
    expect(codeOf(await desk.ask('copies.compare', { source, case: ID }))).toBe('no-such-copy');
  });

  it('is kept beside the one here when the user wants both', async () => {
    const { folder } = await twoComputers();
    const { ask } = openTestDesk(folder);
    const theirs = mustEdit(retitled('Theirs')(START)).case;
    const both = mustValue(await ask('case.import', { ...importing(theirs), existing: 'keep-both' }));
    expect(both).toMatchObject({ how: 'added', id: expect.any(String) });
    const received = mustValue(await ask('case.import', importing(theirs)));
    const source = { kind: 'file', token: received.token ?? '' } as const;
    mustValue(await ask('copies.settle', { source, case: ID, how: 'add' }));
    expect(mustValue(await ask('library.list', {}))).toHaveLength(3);
  });
});
