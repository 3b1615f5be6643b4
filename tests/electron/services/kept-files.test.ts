import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeActivity } from '../../../shared/case/activity-edits.ts';
import { addSubmission } from '../../../shared/case/submission-edits.ts';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk } from '../../support/test-desk.ts';
import { mustEdit } from '../../support/test-library.ts';

const FILE = Uint8Array.from(randomBytes(6_000_000));

async function aDesk() {
  const folder = await temporaryFolder();
  const target = path.join(folder, 'out');
  const desk = openTestDesk(folder, { chooseSaveFile: async () => target });
  const { id } = mustValue(await desk.ask('case.sample', {}));
  return { desk, id, target, subject: mustValue(await desk.ask('case.open', { id })).case };
}

describe('an attached file', () => {
  it('is named by its hash, and handed out to the byte once the case names it', async () => {
    const { desk, id, target, subject } = await aDesk();
    const given = { id, name: 'Plan “B”/draft.PDF', mediaType: 'application/pdf', bytes: FILE };
    const attachment = mustValue(await desk.ask('file.attach', given));
    expect(attachment).toEqual({
      hash: createHash('sha256').update(FILE).digest('hex'),
      name: given.name,
      mediaType: given.mediaType,
      size: FILE.length,
    });
    expect(codeOf(await desk.ask('file.save', { id, hash: attachment.hash }))).toBe('no-such-file');
    const [activity] = subject.activities;
    if (activity === undefined) throw new Error('The sample has no activity');
    const named = mustEdit(changeActivity(subject, { ...activity, attachments: [attachment] }));
    mustValue(await desk.ask('case.save', { id, base: 0, edits: [named.edit] }));
    expect(mustValue(await desk.ask('file.save', { id, hash: attachment.hash }))).toMatchObject({ path: target });
    expect((await readFile(target)).equals(FILE)).toBe(true);
  });

  it('may have up to 20 MB', async () => {
    const { desk, id } = await aDesk();
    const ask = (size: number) =>
      desk.ask('file.attach', { id, name: 'x', mediaType: '', bytes: new Uint8Array(size) });
    expect(codeOf(await ask(20 * 1024 * 1024))).toBe('ok');
    expect(await ask(20 * 1024 * 1024 + 1)).toMatchObject({
      problem: { code: 'bad-request', message: expect.stringContaining('larger than 20 MB') },
    });
  });
});

describe('a packet as it was handed in', () => {
  it.each(['docx', 'pdf'] as const)('stays what it was as %s, whatever becomes of the case', async (format) => {
    const { desk, id, target, subject } = await aDesk();
    const plan = packetPlan.parse({ audience: 'manager' });
    mustValue(await desk.ask('packet.export', { id, plan, format }));
    const exported = await readFile(target);
    const request = { id, plan, format, date: '2026-03-15', note: 'To my manager.' };
    const submission = mustValue(await desk.ask('packet.freeze', request));
    expect(submission).toMatchObject({
      audience: 'manager',
      format,
      date: '2026-03-15',
      note: 'To my manager.',
      track: subject.target.track,
      level: subject.target.level,
      ladderVersion: subject.ladder.version,
      size: exported.length,
      fileName: expect.stringMatching(new RegExp(`^${subject.person.name}.*\\.${format}$`)),
    });
    const added = mustEdit(addSubmission(subject, submission));
    mustValue(await desk.ask('case.save', { id, base: 0, edits: [added.edit] }));
    const [activity] = subject.activities;
    if (activity === undefined) throw new Error('The sample has no activity');
    const later = mustEdit(changeActivity(added.case, { ...activity, title: 'Something else' }));
    mustValue(await desk.ask('case.save', { id, base: 1, edits: [later.edit] }));
    mustValue(await desk.ask('file.save', { id, hash: submission.hash }));
    expect((await readFile(target)).equals(exported)).toBe(true);
  });
});
