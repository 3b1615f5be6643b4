import { truncate } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import { addActivities, libraryFile } from '../../support/test-library.ts';

const NEW = { name: 'Ada Example', track: 'ic', level: 'l6', date: null, ladder: null };
const RIGHT = '2026-03-15T09:00:00.000Z';

/** Desks over one folder, one after the other, whose clock can be set and moves on by a second each time it is read. */
async function desksWithClock() {
  const folder = await temporaryFolder();
  let time = 0;
  const clock = (): Date => {
    time += 1_000;
    return new Date(time);
  };
  return {
    folder,
    setClock: (instant: string) => {
      time = Date.parse(instant);
    },
    open: (): TestDesk => openTestDesk(folder, {}, { clock }),
  };
}

async function addActivity(desk: TestDesk, id: string): Promise<void> {
  const { case: before, sequence, generation } = mustValue(await desk.ask('case.open', { id }));
  const { edits } = addActivities(before, 1);
  mustValue(await desk.ask('case.save', { id, base: sequence, generation, edits }));
}

async function activityCounts(desk: TestDesk): Promise<readonly number[]> {
  return mustValue(await desk.ask('library.list', {})).map(({ activities }) => activities);
}

describe.each([
  ['years', '2031-01-01T00:00:00.000Z'],
  ['minutes', '2026-03-15T09:05:00.000Z'],
])('a backup that a clock dated %s ahead, which is put right now', (_, ahead) => {
  it('does not bring back a case that was removed', async () => {
    const { open, setClock } = await desksWithClock();
    setClock(ahead);
    const desk = open();
    mustValue(await desk.ask('case.create', NEW));
    const { id } = mustValue(await desk.ask('case.create', NEW));
    mustValue(await desk.ask('backup.now', {}));
    setClock(RIGHT);
    mustValue(await desk.ask('case.remove', { id }));
    await desk.close();
    const next = open();
    expect(await activityCounts(next)).toEqual([0]);
    expect(await next.ask('library.notices', {})).toEqual({ ok: true, value: [] });
  });

  it('does not undo that an older one was restored', async () => {
    const { open, setClock } = await desksWithClock();
    setClock('2026-03-14T09:00:00.000Z');
    const desk = open();
    const { id } = mustValue(await desk.ask('case.create', NEW));
    const wanted = mustValue(await desk.ask('backup.now', {}));
    setClock(ahead);
    await addActivity(desk, id);
    mustValue(await desk.ask('backup.now', {}));
    setClock(RIGHT);
    mustValue(await desk.ask('backup.restore', { backup: wanted.name, case: null }));
    expect(await activityCounts(desk)).toEqual([0]);
    expect(await desk.ask('library.notices', {})).toEqual({ ok: true, value: [] });
  });

  it('is not what a damaged library is rebuilt from where there is one that was made later', async () => {
    const { folder, open, setClock } = await desksWithClock();
    setClock(ahead);
    const desk = open();
    const { id } = mustValue(await desk.ask('case.create', NEW));
    mustValue(await desk.ask('backup.now', {}));
    setClock(RIGHT);
    await addActivity(desk, id);
    mustValue(await desk.ask('backup.now', {}));
    await desk.close();
    await truncate(libraryFile(`${folder}/library`), 100);
    expect(await activityCounts(open())).toEqual([1]);
  });
});
