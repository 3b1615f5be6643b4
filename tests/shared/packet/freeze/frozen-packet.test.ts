import { expect, it } from 'vitest';
import { outlineBytes, readOutline } from '../../../../shared/packet/freeze/frozen-outline.ts';
import { frozenPacket } from '../../../../shared/packet/freeze/frozen-packet.ts';
import { aCase, aClaim, anActivity } from '../../../support/case-builder.ts';
import { codeOf, mustValue } from '../../../support/must-value.ts';
import { aPlan, HOSTILE_TEXT, hostileCase, NOW } from '../../../support/packet-cases.ts';

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
