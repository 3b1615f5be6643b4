import { expect, it } from 'vitest';
import { alias } from '../../../../shared/model/alias.ts';
import { outlineBytes, readOutline } from '../../../../shared/packet/freeze/frozen-outline.ts';
import { frozenPacket } from '../../../../shared/packet/freeze/frozen-packet.ts';
import { aSubmission } from '../../../support/a-submission.ts';
import { aCase, aClaim, anActivity } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { aPlan, HOSTILE_TEXT, hostileCase, NOW, outlineOf } from '../../../support/packet-cases.ts';

const SECRET = 'A private thing';
const CASE = aCase({
  activities: [
    anActivity('a-1', { title: 'Shown', confidentiality: 'shareable' }),
    anActivity('a-2', { title: SECRET, confidentiality: 'private' }),
  ],
  claims: [aClaim('a-1', 'l6-long-view', 'partial'), aClaim('a-2', 'l6-long-view', 'meets')],
});

it('keeps of a packet what its readers got and nothing else', () => {
  const { outline, exhibits, verdicts } = frozenPacket(CASE, aPlan({ audience: 'committee' }), NOW);
  expect(exhibits).toEqual([{ label: 'E1', activity: 'a-1', title: 'Shown' }]);
  expect(verdicts.find(({ criterion }) => criterion === 'l6-long-view')).toMatchObject({ verdict: 'claimed' });
  expect(new Set(verdicts.map(({ criterion }) => criterion)).size).toBe(verdicts.length);
  expect(new TextDecoder().decode(outlineBytes(outline))).not.toContain(SECRET);
  expect(JSON.stringify(exhibits)).not.toContain(SECRET);
});

it('knows activities and criteria under the ids of the case, though the packet has others that hold no name', () => {
  const names = [
    { name: 'Falcon', replacement: 'the project' },
    { name: 'View', replacement: 'the aim' },
  ].map((each) => alias.parse({ id: each.name, kind: 'code-name', ...each }));
  const falcon = anActivity('falcon-launch', { title: 'Falcon launch', confidentiality: 'shareable' });
  const subject = aCase({ activities: [falcon], claims: [aClaim('falcon-launch', 'l6-long-view')], aliases: names });
  const { exhibits, verdicts, outline } = frozenPacket(subject, aPlan({ audience: 'committee' }), NOW);
  expect(exhibits).toEqual([{ label: 'E1', activity: 'falcon-launch', title: 'The project launch' }]);
  expect(verdicts.map(({ criterion }) => criterion)).toContain('l6-long-view');
  expect(new TextDecoder().decode(outlineBytes(outline))).not.toMatch(/falcon|long-view/i);
  // What follows it then finds nothing new.
  const handedIn = aSubmission('s-1', { exhibits, verdicts });
  const plan = { audience: 'committee', follows: 's-1', sections: ['changes', 'exhibits'] } as const;
  const next = outlineOf({ ...subject, submissions: [handedIn] }, { ...plan, sections: [...plan.sections] });
  expect(JSON.stringify(next)).toContain('No verdict has changed since, and no criterion rests on a new exhibit.');
  expect(JSON.stringify(next)).not.toMatch(/falcon|long-view/i);
});

it('gives the same bytes for the same packet, and reads them again', () => {
  const bytes = () => outlineBytes(frozenPacket(hostileCase(), aPlan({ summary: HOSTILE_TEXT }), NOW).outline);
  expect(Buffer.compare(bytes(), bytes())).toBe(0);
  const text = new TextDecoder().decode(bytes());
  expect(text.startsWith('{"format":"rungs-outline/1","outline":{')).toBe(true);
  const { outline } = frozenPacket(hostileCase(), aPlan({ summary: HOSTILE_TEXT }), NOW);
  const read = mustValue(readOutline(bytes()));
  expect(read.blocks.map(({ kind }) => kind)).toEqual(
    outline.blocks.map(({ kind }) => (kind === 'contents' ? 'page-break' : kind)),
  );
});

it('passes over what a later program has added, and refuses what is no outline in one sentence', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const known = {
    kind: 'paragraph',
    style: 'body',
    content: [
      { kind: 'text', text: 'Read' },
      { kind: 'note', of: 1 },
    ],
  };
  const later = { format: 'rungs-outline/1', outline: { blocks: [{ kind: 'film', id: 'x' }, known], tone: 'new' } };
  expect(mustValue(readOutline(bytes(later))).blocks).toEqual([
    { kind: 'page-break' },
    {
      ...known,
      content: [
        { kind: 'text', text: 'Read' },
        { kind: 'text', text: '' },
      ],
    },
  ]);
  for (const wrong of [{}, { format: 'rungs-outline/2', outline: { blocks: [] } }, []])
    expect(codeOf(readOutline(bytes(wrong)))).toBe('content-unreadable');
  expect(codeOf(readOutline(Uint8Array.of(0xff, 0)))).toBe('content-unreadable');
});
