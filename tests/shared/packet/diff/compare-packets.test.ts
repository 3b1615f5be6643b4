import { describe, expect, it } from 'vitest';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { compareSections } from '../../../../shared/packet/diff/compare-packets.ts';
import { outlineBytes, readOutline } from '../../../../shared/packet/freeze/frozen-outline.ts';
import { frozenPacket } from '../../../../shared/packet/freeze/frozen-packet.ts';
import { aCase, aClaim, aNeed, anActivity } from '../../../support/case-builder.ts';
import { mustValue } from '../../../support/must-value.ts';
import { aPlan, NOW } from '../../../support/packet-cases.ts';

function packet(subject: PromotionCase, given: Partial<PacketPlan> = {}) {
  const { outline, exhibits } = frozenPacket(subject, aPlan(given), NOW);
  return { outline: mustValue(readOutline(outlineBytes(outline))), exhibits };
}

const one = anActivity('a-1', { title: 'Kept the core alive', impact: 'The core fell from 9 to 4 incidents.' });
const two = anActivity('a-2', { title: 'Taught nine teams', start: '2025-02-01' });
const BEFORE = aCase({
  activities: [one, two],
  claims: [aClaim('a-1', 'l6-long-view', 'meets'), aClaim('a-2', 'l6-long-view', 'partial')],
  needs: [aNeed('n-1', { title: 'Somebody for the core', confidentiality: 'shareable' })],
});

const changes = (then: PromotionCase, now: PromotionCase, plans: readonly Partial<PacketPlan>[] = [{}, {}]) =>
  compareSections(packet(then, plans[0]), packet(now, plans[1]));
const sectionOf = (found: ReturnType<typeof changes>, id: string) => {
  const section = found.sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`There is no section ${id}`);
  return section;
};

describe('two packets', () => {
  it('say the same of the same case', () => {
    const { sections, left } = changes(BEFORE, BEFORE);
    expect(sections.length).toBeGreaterThan(4);
    for (const section of sections) expect(section).toMatchObject({ change: 'same', moved: false, groups: [] });
    expect(left).toBe(0);
  });

  it('tell the words of an exhibit that changed, under its heading', () => {
    const after = {
      ...BEFORE,
      activities: [{ ...one, impact: 'The core fell from 9 to 2 incidents.' }, two],
    };
    const { groups, change } = sectionOf(changes(BEFORE, after), 'exhibits');
    expect(change).toBe('changed');
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ title: 'E1 Kept the core alive', titleThen: null, change: 'changed' });
    expect(groups[0]?.parts).toEqual([
      {
        change: 'changed',
        texts: [
          {
            label: '',
            whole: false,
            pieces: [
              { kind: 'same', text: 'The core fell from 9 to ' },
              { kind: 'deleted', text: '4' },
              { kind: 'inserted', text: '2' },
              { kind: 'same', text: ' incidents.' },
            ],
          },
        ],
      },
    ]);
  });

  it('know an exhibit under another number: only what came is told, not the numbers that moved', () => {
    const three = anActivity('a-0', { title: 'Came first', start: '2020-01-01' });
    const after = {
      ...BEFORE,
      activities: [one, two, three],
      claims: [...BEFORE.claims, aClaim('a-0', 'l6-long-view', 'partial')],
    };
    const exhibits = sectionOf(changes(BEFORE, after), 'exhibits');
    expect(exhibits.groups.map(({ title, change }) => [title, change])).toEqual([['E1 Came first', 'added']]);
    const standing = sectionOf(changes(BEFORE, after), 'standing').groups.flatMap(({ parts }) => parts);
    const inserted = standing.flatMap(({ texts }) =>
      texts.flatMap(({ label, pieces }) =>
        label === 'Exhibits' ? pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text) : [],
      ),
    );
    expect(inserted.join('')).not.toContain('E2');
    const gone = sectionOf(changes(after, BEFORE), 'exhibits');
    expect(gone.groups.map(({ title, change }) => [title, change])).toEqual([['E1 Came first', 'removed']]);
  });

  it('tell sections that came, went, moved and were renamed', () => {
    const plans = [
      { sections: ['summary', 'standing', 'exhibits', 'gaps'] },
      { sections: ['summary', 'gaps', 'standing', 'needs'] },
    ] satisfies Partial<PacketPlan>[];
    const { sections } = changes(BEFORE, BEFORE, plans);
    const told = sections.map(({ id, change, moved }) => [id, change, moved]);
    expect(told).toContainEqual(['needs', 'added', false]);
    expect(told).toContainEqual(['exhibits', 'removed', false]);
    expect(sections.filter(({ moved }) => moved).map(({ id }) => id)).toHaveLength(1);
    expect(told).toContainEqual(['title', 'same', false]);
  });

  it('pair the rows of a table by what they are about', () => {
    const after = {
      ...BEFORE,
      claims: [aClaim('a-1', 'l6-long-view', 'meets'), aClaim('a-2', 'l6-simplifies', 'meets')],
    };
    const { groups } = sectionOf(changes(BEFORE, after), 'standing');
    const rows = groups
      .flatMap(({ parts }) => parts)
      .filter(({ texts }) => texts.some(({ label }) => label === 'Verdict'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.change).toBe('changed');
    const verdict = rows.flatMap(({ texts }) => texts.filter(({ label }) => label === 'Verdict'));
    expect(verdict.flatMap(({ pieces }) => pieces)).toContainEqual({ kind: 'deleted', text: 'Gap' });
  });

  it('bound what is told of packets that have nothing in common, and count the rest', () => {
    const many = (word: string) =>
      aCase({
        activities: Array.from({ length: 400 }, (_, index) =>
          anActivity(`${word}-${index}`, { title: `${word} ${index}`, situation: word, action: word, impact: word }),
        ),
      });
    const { sections, left } = changes(many('alpha'), many('beta'), [
      { sections: ['exhibits'] },
      { sections: ['exhibits'] },
    ]);
    const told = sections.flatMap(({ groups }) => groups.flatMap(({ parts }) => parts)).length;
    expect(told).toBe(2_000);
    expect(left).toBeGreaterThan(1_000);
  });
});
