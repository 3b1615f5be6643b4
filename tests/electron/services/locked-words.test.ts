import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { addActivity, changeActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { addSubmission } from '../../../shared/case/submission-edits.ts';
import type { CaseEdit } from '../../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { anActivity } from '../../support/case-builder.ts';
import { importRequest } from '../../support/import-request.ts';
import { caseOfMarkers, MARKERS, marker, markersIn } from '../../support/marker-sentences.ts';
import { mustValue } from '../../support/must-value.ts';
import { memoryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import { libraryFile, libraryRows, mustEdit } from '../../support/test-library.ts';

const ID = 'case-1';
const PASSPHRASE = 'four words make one';
const NEXT = 'quite another sentence';
const PROGRAM = fileURLToPath(new URL('../../support/edit-until-killed.ts', import.meta.url));
const NONE = { markers: [], files: [] };

/** Every marker is in the case now, or was and is in its history: words that were replaced, an activity that was removed. */
async function writeEverywhere(desk: TestDesk): Promise<void> {
  mustValue(await desk.ask('case.import', importRequest(caseOfMarkers())));
  const bytes = new TextEncoder().encode(`A plain file. ${marker(15)}`);
  const attachment = mustValue(
    await desk.ask('file.attach', { id: ID, name: marker(16), mediaType: 'text/plain', bytes }),
  );
  await edit(desk, (subject) => addActivity(subject, anActivity('a-2', { situation: marker(17) })));
  await edit(desk, (subject) => removeActivity(subject, 'a-2'));
  await changeFirst(desk, { collaborators: [marker(18)] });
  await changeFirst(desk, { collaborators: [], attachments: [attachment] });
  await handIn(desk, marker(19));
}

async function handIn(desk: TestDesk, note: string): Promise<void> {
  const { packet } = mustValue(await desk.ask('case.open', { id: ID })).case;
  const asked = { id: ID, plan: packet, format: 'md', date: '2026-03-15', note } as const;
  const submission = mustValue(await desk.ask('packet.freeze', asked));
  await edit(desk, (subject) => addSubmission(subject, submission));
}

function changeFirst(desk: TestDesk, given: object): Promise<void> {
  return edit(desk, (subject) =>
    changeActivity(subject, { ...subject.activities[0], ...given } as PromotionCase['activities'][number]),
  );
}

async function edit(
  desk: TestDesk,
  make: (subject: PromotionCase) => { edit: CaseEdit; case: PromotionCase } | null,
): Promise<void> {
  const { case: subject, sequence, generation } = mustValue(await desk.ask('case.open', { id: ID }));
  mustValue(await desk.ask('case.save', { id: ID, base: sequence, generation, edits: [mustEdit(make(subject)).edit] }));
}

it('leaves none of twenty sentences of a locked case in any file, whatever is done and however it ends', async () => {
  const folder = await memoryFolder();
  const library = path.join(folder, 'library');
  let desk = openTestDesk(folder);
  await writeEverywhere(desk);
  // A library that was set aside and two backups, so that there is something to be found in each.
  const made = mustValue(await desk.ask('backup.now', {}));
  mustValue(await desk.ask('backup.restore', { backup: made.name, case: null }));
  await changeFirst(desk, { impact: `${marker(6)} More.` });
  mustValue(await desk.ask('backup.now', {}));
  // Many small edits make a log that is longer than what locking writes over it.
  for (let turn = 0; turn < 150; turn += 1) await changeFirst(desk, { impact: `${turn} ${marker(6)}` });
  const before = markersIn(folder);
  expect(before.markers).toEqual(MARKERS);
  expect(before.files.length).toBeGreaterThan(4);
  const asItWas = mustValue(await desk.ask('case.open', { id: ID }));

  const request = {
    id: ID,
    passphrase: PASSPHRASE,
    label: 'Heron',
    remember: false,
    leaveBackups: false,
    removeAside: true,
  };
  const done = mustValue(await desk.ask('case.lock', request));
  expect(done).toEqual({ backups: 3, left: [] });
  expect(markersIn(folder)).toEqual(NONE);
  expect(mustValue(await desk.ask('case.open', { id: ID }))).toEqual(asItWas);

  // Work goes on: edits beyond the next checkpoint, files, a packet, a document, backups.
  for (let turn = 0; turn < 101; turn += 1) await changeFirst(desk, { situation: `${turn} ${MARKERS.join(' ')}` });
  await handIn(desk, marker(0));
  mustValue(await desk.ask('packet.export', { id: ID, plan: asItWas.case.packet, format: 'docx' }));
  mustValue(await desk.ask('packet.render', { id: ID, plan: asItWas.case.packet }));
  mustValue(await desk.ask('backup.now', {}));
  expect(markersIn(folder)).toEqual(NONE);
  mustValue(await desk.ask('case.lockNow', { id: ID }));
  expect(markersIn(folder)).toEqual(NONE);
  await desk.close();
  expect(markersIn(folder)).toEqual(NONE);

  await editAndBeKilled(folder);
  expect(existsSync(`${libraryFile(library)}-wal`)).toBe(true);
  expect(markersIn(folder)).toEqual(NONE);

  desk = openTestDesk(folder);
  mustValue(await desk.ask('case.unlock', { id: ID, passphrase: PASSPHRASE, remember: false }));
  const killed = mustValue(await desk.ask('case.open', { id: ID }));
  expect(killed.case.activities[0]?.ownPart).toBe(`129 ${MARKERS.join(' ')}`);
  const change = { id: ID, current: PASSPHRASE, next: NEXT, remember: false, leaveBackups: false, removeAside: false };
  mustValue(await desk.ask('case.changePassphrase', change));
  await changeFirst(desk, { ownPart: marker(7) });
  await desk.close();
  expect(markersIn(folder)).toEqual(NONE);

  // The test can fail: once the passphrase is gone, the words are there again.
  desk = openTestDesk(folder);
  const remove = { id: ID, passphrase: NEXT };
  expect(mustValue(await desk.ask('case.removePassphrase', remove)).left).toEqual([]);
  expect(markersIn(folder).markers).toEqual(MARKERS);
  const attached = mustValue(await desk.ask('case.open', { id: ID })).case.activities[0]?.attachments[0]?.hash ?? '';
  expect(mustValue(await desk.ask('file.save', { id: ID, hash: attached }))).toMatchObject({
    kind: 'download',
    fileName: expect.any(String),
  });
}, 240_000);

it('brings a locked case back locked from a damaged library, and leaves none of its words beside it', async () => {
  const folder = await memoryFolder();
  const library = path.join(folder, 'library');
  const desk = openTestDesk(folder);
  await writeEverywhere(desk);
  const request = {
    id: ID,
    passphrase: PASSPHRASE,
    label: 'Heron',
    remember: false,
    leaveBackups: false,
    removeAside: true,
  };
  mustValue(await desk.ask('case.lock', request));
  await changeFirst(desk, { ownPart: 'Since the backup' });
  const asItWas = mustValue(await desk.ask('case.open', { id: ID }));
  await desk.close();

  const bytes = readFileSync(libraryFile(library));
  bytes.fill(0xff, 100, 900);
  writeFileSync(libraryFile(library), bytes);
  const again = openTestDesk(folder);
  expect(mustValue(await again.ask('library.notices', {}))[0]).toContain('was damaged');
  expect(mustValue(await again.ask('library.list', {}))).toMatchObject([{ person: 'Heron', lock: 'locked' }]);
  expect(markersIn(folder)).toEqual(NONE);
  mustValue(await again.ask('case.unlock', { id: ID, passphrase: PASSPHRASE, remember: false }));
  expect(mustValue(await again.ask('case.open', { id: ID }))).toEqual({ ...asItWas, generation: 0 });
  const hash = asItWas.case.activities[0]?.attachments[0]?.hash ?? '';
  expect(mustValue(await again.ask('file.save', { id: ID, hash }))).toMatchObject({ kind: 'download' });
  expect(libraryRows(library, 'SELECT count(*) AS n FROM edits')[0]?.n).toBe(asItWas.sequence);
});

/** Another program on the same library, which also keeps its temporary files in the folder, is ended without warning. */
async function editAndBeKilled(folder: string): Promise<void> {
  const temporary = path.join(folder, 'tmp');
  await mkdir(temporary);
  const child = spawn(process.execPath, [PROGRAM, folder, PASSPHRASE], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary, SQLITE_TMPDIR: temporary },
  });
  const ended = once(child, 'exit');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('edited\n');
  child.kill('SIGKILL');
  await ended;
}
