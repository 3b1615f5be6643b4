import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../electron/store/blob-rows.ts';
import { changeActivity } from '../../../shared/case/activity-edits.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import { addSubmission } from '../../../shared/case/submission-edits.ts';
import { changePacketPlan } from '../../../shared/case/title-page-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../shared/model/submission.ts';
import { readOutline } from '../../../shared/packet/freeze/frozen-outline.ts';
import { readRungsFile } from '../../../shared/transfer/read-rungs-file.ts';
import { aSubmission } from '../../support/a-submission.ts';
import { LOCKED_ID, lockedDesk, unlock } from '../../support/locked-desk.ts';
import { codeOf, mustValue } from '../../support/must-value.ts';
import { filesIn } from '../../support/read-export.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts';
import { mustEdit } from '../../support/test-library.ts';

async function edit(
  { ask }: TestDesk,
  id: string,
  make: (subject: PromotionCase) => EditedCase | null,
): Promise<PromotionCase> {
  const { case: subject, sequence, generation } = mustValue(await ask('case.open', { id }));
  const { edit: made, case: after } = mustEdit(make(subject));
  mustValue(await ask('case.save', { id, base: sequence, generation, edits: [made] }));
  return after;
}

/** Hands the packet of a case in and writes that into the case. */
async function handIn(desk: TestDesk, id: string): Promise<Submission> {
  const { packet } = mustValue(await desk.ask('case.open', { id })).case;
  const request = { id, plan: packet, format: 'md', date: '2026-03-15', note: '' } as const;
  const submission = mustValue(await desk.ask('packet.freeze', request));
  await edit(desk, id, (subject) => addSubmission(subject, submission));
  return submission;
}

async function sampleHandedIn() {
  const desk = openTestDesk(await temporaryFolder());
  const { id } = mustValue(await desk.ask('case.sample', {}));
  return { desk, id, submission: await handIn(desk, id) };
}

async function rungsOf(desk: TestDesk, id: string) {
  const { delivery } = mustValue(
    await desk.ask('case.download', { id, as: { format: 'rungs', history: false, passphrase: null } }),
  );
  if (delivery?.kind !== 'download') throw new Error('It was not handed out');
  return delivery.bytes;
}

/** Each begins a desk with a thread of its own for documents, in milliseconds on a busy machine. */
const SLOW = { timeout: 120_000 };

describe('what was handed in', SLOW, () => {
  it('keeps what it said, its plan, its exhibits by number and its verdicts', async () => {
    const { desk, id, submission } = await sampleHandedIn();
    const { case: subject } = mustValue(await desk.ask('case.open', { id }));
    expect(submission.plan).toEqual(subject.packet);
    expect(submission.exhibits.map(({ label }) => label).slice(0, 3)).toEqual(['E1', 'E2', 'E3']);
    const titles = new Map(subject.activities.map((activity) => [activity.id, activity.title]));
    for (const { activity, title } of submission.exhibits) expect(title).toBe(titles.get(activity));
    const hidden = subject.activities.filter(({ confidentiality }) => confidentiality === 'private');
    expect(hidden.length).toBeGreaterThan(0);
    for (const each of hidden) expect(JSON.stringify(submission)).not.toContain(each.title);
    expect(submission.verdicts.length).toBeGreaterThan(10);
    const { blobs } = mustValue(readRungsFile(await rungsOf(desk, id), hashOf));
    const bytes = blobs.get(submission.content?.hash ?? '') ?? new Uint8Array();
    expect(bytes.length).toBe(submission.content?.size);
    expect(mustValue(readOutline(bytes)).blocks.length).toBeGreaterThan(20);
  });

  it('comes along whole in a .rungs file, and can be compared where that is opened', async () => {
    const { desk, id } = await sampleHandedIn();
    const bytes = await rungsOf(desk, id);
    const other = openTestDesk(await temporaryFolder());
    mustValue(await other.ask('case.import', { bytes, fileName: 'mine.rungs', passphrase: null }));
    const [summary] = mustValue(await other.ask('library.list', {}));
    const { case: there } = mustValue(await other.ask('case.open', { id: summary?.id ?? '' }));
    const [submission] = there.submissions;
    const diff = mustValue(
      await other.ask('packet.compare', { id: there.id, earlier: submission?.id ?? '', later: null }),
    );
    expect(diff.criteria.every(({ direction }) => direction === 'same')).toBe(true);
  });

  it('leaves with everything else, as files under names that say what they are', async () => {
    const { desk } = await sampleHandedIn();
    const place = await temporaryFolder();
    mustValue(await desk.ask('library.leave', { folder: place }));
    const names = [...(await filesIn(place)).keys()].filter((name) => name.includes('/submissions/'));
    expect(names).toEqual([
      expect.stringMatching(/2026-03-15 .*\.md$/),
      expect.stringMatching(/2026-03-15 .*\.md\.outline\.json$/),
    ]);
  });

  it('is sealed with a locked case, and opens with it', async () => {
    const desk = await lockedDesk();
    const submission = await handIn(desk, LOCKED_ID);
    const request = { id: LOCKED_ID, earlier: submission.id, later: null };
    expect(mustValue(await desk.ask('packet.compare', request)).left).toBe(0);
    mustValue(await desk.ask('case.lockNow', { id: LOCKED_ID }));
    expect(codeOf(await desk.ask('packet.compare', request))).toBe('case-locked');
    mustValue(await unlock(desk));
    expect(mustValue(await desk.ask('packet.compare', request)).left).toBe(0);
  });
});

describe('what has changed since', SLOW, () => {
  it('is told of the packet as it is now for the same reader, and of another that was handed in', async () => {
    const { desk, id, submission } = await sampleHandedIn();
    const exhibit = submission.exhibits[0]?.activity ?? '';
    await edit(desk, id, (subject) => changePacketPlan(subject, { ...subject.packet, audience: 'peer' }));
    await edit(desk, id, (subject) => {
      const activity = subject.activities.find((each) => each.id === exhibit);
      return activity === undefined ? null : changeActivity(subject, { ...activity, impact: 'Quite another impact.' });
    });
    const told = (diff: { sections: readonly { id: string; groups: readonly { title: string }[] }[] }) =>
      diff.sections.find((each) => each.id === 'exhibits')?.groups.map(({ title }) => title);
    const now = mustValue(await desk.ask('packet.compare', { id, earlier: submission.id, later: null }));
    expect(told(now)).toEqual([`E1 ${submission.exhibits[0]?.title}`]);
    expect(now.criteria.every(({ direction }) => direction === 'same')).toBe(true);
    await edit(desk, id, (subject) => changePacketPlan(subject, { ...subject.packet, audience: 'committee' }));
    const second = await handIn(desk, id);
    const both = mustValue(await desk.ask('packet.compare', { id, earlier: submission.id, later: second.id }));
    expect(told(both)).toEqual(told(now));
  });

  it('is not told of a packet of which only the facts are known, nor of one that is gone or damaged', async () => {
    const { desk, id, submission } = await sampleHandedIn();
    const bare = aSubmission('old', { hash: submission.hash, plan: null, content: null, exhibits: [], verdicts: [] });
    const lost = aSubmission('lost', { hash: submission.hash, content: { hash: 'e0'.repeat(32), size: 3 } });
    const wrong = aSubmission('wrong', { content: { hash: submission.hash, size: 3 } });
    for (const each of [bare, lost, wrong]) await edit(desk, id, (subject) => addSubmission(subject, each));
    const compare = async (earlier: string, later: string | null = null) =>
      codeOf(await desk.ask('packet.compare', { id, earlier, later }));
    expect(await compare('old')).toBe('content-unknown');
    expect(await compare(submission.id, 'old')).toBe('content-unknown');
    expect(await compare('gone')).toBe('no-such-submission');
    expect(await compare('lost')).toBe('no-such-file');
    expect(await compare('wrong')).toBe('content-unreadable');
    expect(await compare(submission.id)).toBe('ok');
  });
});
