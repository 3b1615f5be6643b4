import { describe, expect, it } from 'vitest';
import { historyRows, sittingAt, sittingId, sittingsOf } from '../../../../renderer/features/history/sittings.ts';
import { text } from '../../../../renderer/text/text.ts';
import type { HistoryEntry } from '../../../../shared/api/answers.ts';

type Given = readonly [name: string, subject: string, minute: number, meant?: string];

/** Edits at minutes after nine, from sequence 1 on. */
function history(given: readonly Given[], from = 0) {
  const entries = given.map(
    ([name, subject, minute, meant = null], index): HistoryEntry => ({
      sequence: from + index + 1,
      at: new Date(Date.UTC(2026, 2, 3, 9, minute)).toISOString(),
      name,
      subject,
      title: `Title of ${subject}`,
      meant,
    }),
  );
  return { sequence: from + entries.length, from, entries };
}

const told = (given: readonly Given[]) =>
  sittingsOf(history(given)).flatMap(({ entry, count, before, last }) =>
    entry === null ? [] : [`${entry.name} ${entry.subject} ${before}-${last} (${count})`],
  );

describe('a sitting', () => {
  it('is a run of edits of the same item without a long pause, the newest first', () => {
    expect(
      told([
        ['change-activity', 'a1', 0],
        ['change-activity', 'a1', 8],
        ['change-activity', 'a1', 16],
        ['change-activity', 'a2', 17],
        ['change-activity', 'a1', 18],
        ['change-activity', 'a1', 29],
      ]),
    ).toEqual([
      'change-activity a1 5-6 (1)',
      'change-activity a1 4-5 (1)',
      'change-activity a2 3-4 (1)',
      'change-activity a1 0-3 (3)',
    ]);
  });

  it('is told as adding an item that was then written', () => {
    expect(
      told([
        ['add-activity', 'a1', 0],
        ['change-activity', 'a1', 1],
      ]),
    ).toEqual(['add-activity a1 0-2 (2)']);
  });

  it('ends before an item is deleted or a declaration withdrawn', () => {
    expect(
      told([
        ['change-activity', 'a1', 0],
        ['remove-activity', 'a1', 0],
        ['declare-known-gap', 'c1', 1],
        ['change-known-gap', 'c1', 1],
        ['withdraw-known-gap', 'c1', 1],
      ]),
    ).toEqual([
      'withdraw-known-gap c1 4-5 (1)',
      'declare-known-gap c1 2-4 (2)',
      'remove-activity a1 1-2 (1)',
      'change-activity a1 0-1 (1)',
    ]);
  });

  it('keeps undo, redo and edits apart, and edits of items that share an id', () => {
    expect(
      told([
        ['change-activity', 'x', 0],
        ['change-activity', 'x', 0],
        ['undo', 'x', 0, 'change-activity'],
        ['undo', 'x', 0, 'change-activity'],
        ['redo', 'x', 0, 'change-activity'],
        ['change-referee', 'x', 0],
        ['change-person', 'case', 0],
        ['change-target', 'case', 0],
      ]),
    ).toEqual([
      'change-target case 7-8 (1)',
      'change-person case 6-7 (1)',
      'change-referee x 5-6 (1)',
      'redo x 4-5 (1)',
      'undo x 2-4 (2)',
      'change-activity x 0-2 (2)',
    ]);
  });

  it('keeps states that were brought back, and edits that it does not know, apart', () => {
    expect(
      told([
        ['restore', 'now', 0],
        ['restore', 'now', 0],
        ['merge', 'case', 0],
        ['merge', 'case', 0],
      ]),
    ).toHaveLength(4);
  });

  it('bears the title that its item had last', () => {
    const list = history([
      ['change-activity', 'a1', 0],
      ['change-activity', 'a1', 1],
    ]);
    const entries = list.entries.map((entry, index) => ({ ...entry, title: `Title ${index}` }));
    expect(sittingsOf({ ...list, entries })[0]?.entry?.title).toBe('Title 1');
  });

  it('is found by its address, also while it grows; the beginning has one of its own', () => {
    const one = sittingsOf(history([['change-activity', 'a1', 0]], 29));
    const grown = sittingsOf(
      history(
        [
          ['change-activity', 'a1', 0],
          ['change-activity', 'a1', 1],
        ],
        29,
      ),
    );
    const [first] = one;
    if (first === undefined) throw new Error('no sitting');
    expect(sittingAt(grown, sittingId(first))).toMatchObject({ before: 29, last: 31 });
    expect(sittingAt(grown, 'beginning')).toMatchObject({ before: 29, last: 29, entry: null });
    expect(sittingAt(grown, '4711')).toBeNull();
    expect(sittingAt(grown, undefined)).toBeNull();
  });
});

it('puts sittings under the days on which they ended', () => {
  const sittings = sittingsOf(
    history([
      ['change-activity', 'a1', 0],
      ['change-activity', 'a2', 60 * 24],
      ['change-activity', 'a3', 60 * 24 + 1],
    ]),
  );
  const rows = historyRows(sittings, (instant) => instant.slice(0, 10), 'Before');
  expect(rows.map((row) => (row.kind === 'heading' ? row.title : row.id))).toEqual([
    '2026-03-04',
    '3',
    '2',
    '2026-03-03',
    '1',
    'Before',
    'beginning',
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('takes no longer for each edit of a hundred thousand than for each of a few', () => {
  const given = Array.from({ length: 100_000 }, (_, index): Given => ['change-activity', `a${index % 7}`, index]);
  const begun = performance.now();
  expect(historyRows(sittingsOf(history(given)), (instant) => instant.slice(0, 10), 'Before').length).toBeGreaterThan(
    90_000,
  );
  // Some tenths of a second; minutes where every edit looks at all before it.
  expect(performance.now() - begun).toBeLessThan(10_000);
});

describe('a line of the history', () => {
  const line = (name: string, title: string, meant: string | null = null, subject = 'x') =>
    text.history.entry({ sequence: 1, at: '', name, subject, title, meant });

  it('says what was done', () => {
    expect(line('change-activity', 'The search index')).toBe('Changed the activity “The search index”');
    expect(line('undo', 'The search index', 'remove-activity')).toBe('Undone: Deleted the activity “The search index”');
    expect(line('redo', '', 'change-person')).toBe('Redone: Changed who you are on paper');
    expect(line('restore', '', null, '2026-03-03T09:00:00.000Z')).toMatch(/^Brought back the case of 3 Mar 2026/);
    expect(line('undo', '', 'restore', 'beginning')).toBe('Undone: Brought back the case as it began');
    expect(line('restore', '', null, 'beginning')).toBe('Brought back the case as it began');
  });

  it('stays readable where little is known', () => {
    expect(line('change-activity', '')).toBe('Changed the activity that is gone now');
    expect(line('undo', '')).toBe('Undid a change');
    expect(line('restore', '', null, 'words')).toBe('Brought back an earlier state');
    expect(line('attach-file', 'The search index')).toBe('Changed the case: “The search index”');
    expect(line('constructor', '')).toBe('Changed the case');
  });

  it('knows every edit that the program makes', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const folder = new URL('../../../../shared/case/', import.meta.url);
    const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const names = sources.flatMap((source) =>
      [...source.matchAll(/edited\(\s*\w+,\s*'([a-z-]+)'/g)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(line(name ?? '', 'Title')).not.toContain('Changed the case');
  });
});
