import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeActivity } from '../../../../shared/case/activity-edits.ts';
import { addSubmission } from '../../../../shared/case/submission-edits.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { importRequest } from '../../../support/import-request.ts';
import { LOCKED_ID, lockRequest, PASSPHRASE, unlock } from '../../../support/locked-desk.ts';
import { caseOfMarkers, MARKERS, marker, markersIn } from '../../../support/marker-sentences.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../../support/test-desk.ts';
import { libraryRows, mustEdit } from '../../../support/test-library.ts';

const BYTES = new TextEncoder().encode(`A plain file. ${marker(15)}`);
const NONE = { markers: [], files: [] };

/** A case with an attached file and a packet that was handed in, and one attached file that it does not name any more. */
async function beginCase(desk: TestDesk): Promise<PromotionCase> {
  mustValue(await desk.ask('case.import', importRequest(caseOfMarkers())));
  const attach = (bytes: Uint8Array<ArrayBuffer>) =>
    desk.ask('file.attach', { id: LOCKED_ID, name: marker(16), mediaType: 'text/plain', bytes });
  mustValue(await attach(new TextEncoder().encode(`Taken out again. ${marker(17)}`)));
  const attachment = mustValue(await attach(BYTES));
  const { case: subject } = mustValue(await desk.ask('case.open', { id: LOCKED_ID }));
  const asked = { id: LOCKED_ID, plan: subject.packet, format: 'md', date: '2026-03-15', note: marker(18) } as const;
  const submission = mustValue(await desk.ask('packet.freeze', asked));
  const first = { ...subject.activities[0], attachments: [attachment] } as PromotionCase['activities'][number];
  const attached = mustEdit(changeActivity(subject, first));
  const handedIn = mustEdit(addSubmission(attached.case, submission));
  mustValue(await desk.ask('case.save', { id: LOCKED_ID, base: 0, edits: [attached.edit, handedIn.edit] }));
  return handedIn.case;
}

/** The case as a window has it that did not hear of the last save. */
function mineOf(subject: PromotionCase): PromotionCase {
  return { ...subject, person: { ...subject.person, team: marker(19) } };
}

const keep = (desk: TestDesk, mine: PromotionCase) =>
  desk.ask('case.keepCopy', { of: LOCKED_ID, text: JSON.stringify(mine) });

async function filesOf(desk: TestDesk, subject: PromotionCase): Promise<readonly string[]> {
  const hashes = [subject.activities[0]?.attachments[0]?.hash, subject.submissions[0]?.hash];
  const answers = await Promise.all(hashes.map((hash) => desk.ask('file.save', { id: subject.id, hash: hash ?? '' })));
  return answers.map(codeOf);
}

describe('a case as it stands in a window, kept as a copy', () => {
  it('has the files that it names, and those only', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const mine = mineOf(await beginCase(desk));
    const { id } = mustValue(await keep(desk, mine));
    expect(id).not.toBe(LOCKED_ID);
    const copy = mustValue(await desk.ask('case.open', { id }));
    expect(copy.case).toEqual({ ...mine, id });
    expect(await filesOf(desk, copy.case)).toEqual(['ok', 'ok']);
    expect(mustValue(await desk.ask('case.open', { id: LOCKED_ID })).case.person.team).toBe(marker(1));
    await desk.close();
    const kept = libraryRows(
      path.join(desk.folder, 'library'),
      `SELECT count(*) AS n FROM blobs WHERE case_id = '${id}'`,
    );
    // What is attached, what was handed in, and what that said.
    expect(kept).toEqual([{ n: 3 }]);
  });

  it('of a locked case is locked with the same passphrase, and none of its words is in any file', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const mine = mineOf(await beginCase(desk));
    mustValue(await desk.ask('case.lock', lockRequest()));
    expect(markersIn(desk.folder)).toEqual(NONE);
    const { id } = mustValue(await keep(desk, mine));
    expect(mustValue(await desk.ask('case.lockState', { id }))).toMatchObject({
      lock: 'unlocked',
      label: 'Project Heron',
    });
    expect(mustValue(await desk.ask('case.open', { id })).case).toEqual({ ...mine, id });
    mustValue(await desk.ask('backup.now', {}));
    expect(markersIn(desk.folder)).toEqual(NONE);

    mustValue(await desk.ask('case.lockNow', { id: null }));
    expect(codeOf(await desk.ask('case.open', { id }))).toBe('case-locked');
    await desk.close();
    expect(markersIn(desk.folder)).toEqual(NONE);

    const again = openTestDesk(desk.folder);
    mustValue(await again.ask('case.unlock', { id, passphrase: PASSPHRASE, remember: false }));
    const copy = mustValue(await again.ask('case.open', { id })).case;
    expect(copy).toEqual({ ...mine, id });
    expect(await filesOf(again, copy)).toEqual(['ok', 'ok']);
    // The test can fail: without the passphrase the words are there again.
    mustValue(await again.ask('case.removePassphrase', { id, passphrase: PASSPHRASE }));
    expect(markersIn(again.folder).markers).toContain(MARKERS[19]);
  });

  it('is refused while the key is not there, and nothing is written', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const mine = mineOf(await beginCase(desk));
    mustValue(await desk.ask('case.lock', lockRequest()));
    mustValue(await desk.ask('case.lockNow', { id: LOCKED_ID }));
    expect(codeOf(await keep(desk, mine))).toBe('case-locked');
    expect(mustValue(await desk.ask('library.list', {}))).toHaveLength(1);
    expect(markersIn(desk.folder)).toEqual(NONE);
    mustValue(await unlock(desk));
    expect(codeOf(await keep(desk, mine))).toBe('ok');
  });

  it('is refused where nobody knows whether it was locked, and where it is no case', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const mine = mineOf(await beginCase(desk));
    expect(codeOf(await desk.ask('case.keepCopy', { of: LOCKED_ID, text: '{}' }))).not.toBe('ok');
    mustValue(await desk.ask('case.remove', { id: LOCKED_ID }));
    expect(codeOf(await keep(desk, mine))).toBe('no-such-case');
    expect(mustValue(await desk.ask('library.list', {}))).toEqual([]);
  });
});

describe('a file with another version of a locked case', () => {
  const WITHOUT = [expect.stringContaining('this one has none')];

  it('is added without a passphrase, and says so', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const mine = mineOf(await beginCase(desk));
    expect(mustValue(await desk.ask('case.import', importRequest(mine)))).toMatchObject({
      how: 'differs',
      locked: false,
    });
    mustValue(await desk.ask('case.lock', lockRequest()));
    const both = mustValue(await desk.ask('case.import', { ...importRequest(mine), existing: 'keep-both' }));
    expect(both).toMatchObject({ how: 'added', warnings: WITHOUT });
    const asked = mustValue(await desk.ask('case.import', importRequest(mine)));
    expect(asked).toMatchObject({ how: 'differs', locked: true, warnings: [] });
    const source = { kind: 'file', token: asked.token ?? '' } as const;
    const settled = mustValue(await desk.ask('copies.settle', { source, case: LOCKED_ID, how: 'add' }));
    expect([settled.notice]).toEqual(WITHOUT);
    mustValue(await desk.ask('case.lockNow', { id: null }));
    expect(mustValue(await desk.ask('case.import', importRequest(mine)))).toMatchObject({
      how: 'added',
      warnings: WITHOUT,
    });
  });

  it('says nothing of it where the case here has none', async () => {
    const desk = openTestDesk(await temporaryFolder());
    const mine = mineOf(await beginCase(desk));
    const both = mustValue(await desk.ask('case.import', { ...importRequest(mine), existing: 'keep-both' }));
    expect(both).toMatchObject({ how: 'added', warnings: [] });
  });
});
