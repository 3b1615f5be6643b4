import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addActivity, changeActivity, removeActivity } from '../../../shared/case/activity-edits.ts';
import { removeClaim, setClaim } from '../../../shared/case/claim-edits.ts';
import type { EditedCase } from '../../../shared/case/edit.ts';
import { changePacketPlan } from '../../../shared/case/title-page-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { readRungsFile } from '../../../shared/transfer/read-rungs-file.ts';
import { writeRungsFile } from '../../../shared/transfer/write-rungs-file.ts';
import { aCase, aClaim, anActivity } from '../../support/case-builder.ts';
import { mustValue } from '../../support/must-value.ts';
import { blobsOf, entriesOf, rungsBytes, sha256, withHistory } from '../../support/rungs-files.ts';

type Edit = (subject: PromotionCase) => EditedCase | null;

const start = aCase({ activities: [anActivity('a1')], claims: [aClaim('a1', 'l6-long-view')] });
const id = fc.constantFrom('a1', 'a2', 'a3');
const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(id, words).map(
    ([which, impact]): Edit =>
      (subject) =>
        addActivity(subject, anActivity(which, { impact })),
  ),
  fc.tuple(id, words).map(
    ([which, action]): Edit =>
      (subject) =>
        changeActivity(subject, anActivity(which, { action })),
  ),
  id.map(
    (which): Edit =>
      (subject) =>
        removeActivity(subject, which),
  ),
  id.map(
    (which): Edit =>
      (subject) =>
        setClaim(subject, aClaim(which, 'l6-long-view')),
  ),
  id.map(
    (which): Edit =>
      (subject) =>
        removeClaim(subject, `${which}--l6-long-view`),
  ),
  words.map(
    (summary): Edit =>
      (subject) =>
        changePacketPlan(subject, { ...subject.packet, summary }),
  ),
);

describe('a .rungs file', () => {
  it('gives back whatever was written into it', () => {
    const anyBlobs = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), fc.boolean(), anyBlobs, (edits, keeps, contents) => {
        const { case: subject, history } = withHistory(start, edits);
        const file = { case: subject, history: keeps ? history : null, blobs: blobsOf(...contents) };
        const read = mustValue(readRungsFile(rungsBytes(file), sha256));
        expect(read).toEqual({ ...file, warnings: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('has the same bytes whenever, wherever and in whatever order it is written', () => {
    const { case: subject, history } = withHistory(start, [(now) => addActivity(now, anActivity('a2'))]);
    const blobs = blobsOf('one', 'two', 'three');
    const first = rungsBytes({ case: subject, history, blobs });
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      expect(sha256(rungsBytes({ case: subject, history, blobs: new Map([...blobs].toReversed()) }))).toBe(
        sha256(first),
      );
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('is a zip of readable JSON, which says what it holds first', () => {
    const blobs = blobsOf('a picture');
    const [hash] = blobs.keys();
    const { case: subject, history } = withHistory(start, [(now) => addActivity(now, anActivity('a2'))]);
    const entries = entriesOf(rungsBytes({ case: subject, history, blobs }));
    expect(Object.keys(entries)).toEqual(['rungs.json', 'case.json', 'history.json', `blobs/${hash}`]);
    const text = (name: string) => new TextDecoder().decode(entries[name]);
    expect(text('case.json')).toBe(`${JSON.stringify(subject, null, 2)}\n`);
    expect(JSON.parse(text('history.json'))).toEqual(history);
    expect(text(`blobs/${hash}`)).toBe('a picture');
    const manifest = JSON.parse(text('rungs.json'));
    expect(manifest).toMatchObject({ format: 'rungs', version: 1, writtenAt: '2026-03-15T09:00:00.000Z' });
    for (const { name, size, sha256: told } of manifest.entries) {
      expect([size, told]).toEqual([entries[name]?.length, sha256(entries[name] ?? new Uint8Array())]);
    }
  });

  it('leaves the history out unless it is wanted', () => {
    const { case: subject } = withHistory(start, [(now) => removeActivity(now, 'a1')]);
    expect(Object.keys(entriesOf(rungsBytes({ case: subject })))).toEqual(['rungs.json', 'case.json']);
  });

  it('is never written with a blob under a hash that is not its own', () => {
    const blobs = new Map([['0'.repeat(64), new Uint8Array([1])]]);
    expect(() => writeRungsFile({ case: start, history: null, blobs }, { sha256, writtenAt: null })).toThrow(/blob/);
  });
});
