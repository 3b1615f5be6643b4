import { describe, expect, it } from 'vitest';
import { addActivity, changeActivity } from '../../../shared/case/activity-edits.ts';
import { readRungsFile } from '../../../shared/transfer/read-rungs-file.ts';
import { aCase, anActivity } from '../../support/case-builder.ts';
import { mustValue } from '../../support/must-value.ts';
import { madeRungsFile, sha256, withHistory } from '../../support/rungs-files.ts';

const { case: edited, history } = withHistory(aCase({ activities: [anActivity('a1')] }), [
  (now) => addActivity(now, anActivity('a2')),
  (now) => changeActivity(now, anActivity('a2', { impact: 'Halved the wait.' })),
  (now) => addActivity(now, anActivity('a3')),
]);

describe('a history in a .rungs file', () => {
  const edits = history.edits;
  const withEdits = (changed: unknown) =>
    mustValue(
      readRungsFile(
        madeRungsFile({ 'case.json': JSON.stringify(edited), 'history.json': JSON.stringify(changed) }),
        sha256,
      ),
    );

  it('comes with its case', () => {
    expect(withEdits(history)).toMatchObject({ history, warnings: [] });
    expect(withEdits({ sequence: 7, edits: [] })).toMatchObject({ history: { sequence: 7, edits: [] }, warnings: [] });
  });

  it.each([
    ['it leads to another case', { sequence: 3, edits: [edits[0], edits[1], { ...edits[2], forward: [] }] }],
    [
      'it does not fit',
      { sequence: 3, edits: edits.map((edit) => ({ ...edit, backward: [{ op: 'remove', path: ['x'] }] })) },
    ],
    ['its last edit is not the last', { sequence: 4, edits }],
    ['it is none', 'history'],
    ['it has strange numbers', { sequence: 1e12, edits: [] }],
    ['it dates an edit at no instant', { sequence: 3, edits: edits.map((edit) => ({ ...edit, at: 'yesterday' })) }],
    [
      'it reaches for what all objects share',
      {
        sequence: 1,
        edits: [{ ...edits[0], sequence: 1, forward: [{ op: 'add', path: ['__proto__', 'x'], value: 1 }] }],
      },
    ],
  ])('stays behind with a warning when %s, and the case comes', (_, changed) => {
    const { case: arrived, history: kept, warnings } = withEdits(changed);
    expect(arrived).toEqual(edited);
    expect(kept).toBeNull();
    expect(warnings).toEqual([
      expect.stringMatching(/^The case is here as it was saved, but without its history: .+\.$/),
    ]);
  });

  it('begins late where an edit before is missing', () => {
    const { history: kept, warnings } = withEdits({ sequence: 3, edits: [edits[0], edits[2]] });
    expect(kept).toEqual({ sequence: 3, edits: [edits[2]] });
    expect(warnings).toEqual([expect.stringMatching(/beginning of its history/)]);
  });
});
