import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../electron/store/library.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { aSmallCase } from '../../support/small-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { addActivities, openTestLibrary, tamper } from '../../support/test-library.ts';

/** A closed library of one case with three edits; a backup has it as well when there is to be one. */
async function aLibrary({ backup }: { readonly backup: boolean }) {
  const folder = await temporaryFolder();
  const library = openTestLibrary(folder);
  mustValue(library.add(aSmallCase('one')));
  const { edits, case: last } = addActivities(aSmallCase('one'), 3);
  mustValue(library.save('one', 0, edits));
  if (backup) mustValue(library.backUp(path.join(folder, 'backups')));
  library.close();
  return { folder, last };
}

/** Letters changed on the disk so that all is still valid, which neither SQLite nor the model can see. */
const CHANGES = {
  'in a document': `UPDATE checkpoints SET document = replace(document, 'Ada Example', 'Ida Example')`,
  'in an edit': `UPDATE edits SET forward = replace(forward, 'What was done', 'What was gone') WHERE sequence = 2`,
};

describe('a letter that changed on the disk without a sign', () => {
  it.each(Object.entries(CHANGES))('is noticed %s, and the backup gives it back', async (_, sql) => {
    const { folder, last } = await aLibrary({ backup: true });
    tamper(folder, sql);
    const library = openTestLibrary(folder);
    expect(codeOf(library.open('one'))).toBe('damaged-case');
    library.close();
    const rebuilt = mustValue(openLibrary(folder, () => new Date('2026-01-02'), { rebuild: true }));
    expect(mustValue(rebuilt.open('one'))).toEqual({ case: last, sequence: 3 });
    rebuilt.close();
  });

  it.each(Object.entries(CHANGES))('costs no more than itself %s when there is no backup', async (_, sql) => {
    const { folder, last } = await aLibrary({ backup: false });
    tamper(folder, sql);
    const rebuilt = mustValue(openLibrary(folder, () => new Date('2026-01-02'), { rebuild: true }));
    const { case: subject, sequence } = mustValue(rebuilt.open('one'));
    expect([sequence, subject.activities.length, subject.claims]).toEqual([3, last.activities.length, last.claims]);
    expect(rebuilt.notices).toHaveLength(1);
    rebuilt.close();
  });
});
