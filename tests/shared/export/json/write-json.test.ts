import { describe, expect, it } from 'vitest';
import { writePacket } from '../../../../shared/export/write-packet.ts';
import type { Audience, Section } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { PacketData } from '../../../../shared/packet/packet-data.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { aPlan, HOSTILE_TEXT, hostileCase, NOW } from '../../../support/packet-cases.ts';
import { readSample } from '../../../support/sample-case.ts';

const { subject } = readSample();

async function written(
  given: PromotionCase,
  audience: Audience = 'committee',
  sections?: readonly Section[],
): Promise<PacketData> {
  const plan = aPlan({
    audience,
    summary: 'In short.',
    ...(sections === undefined ? {} : { sections: [...sections] }),
  });
  const { bytes } = await writePacket({ case: given, plan, format: 'json', now: NOW, fonts: shippedFonts });
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as PacketData;
}

describe('a packet as JSON', () => {
  it('says its format, what it is for and by which ladder it was judged', async () => {
    expect(await written(subject)).toMatchObject({
      format: 'rungs-packet/1',
      meta: { created: NOW.instant, date: NOW.date, audience: 'committee' },
      person: { name: 'Łucja Zawiślak' },
      target: { track: 'tl', level: 'l6', title: 'L6 Technical lead', date: '2027-02-15' },
      ladder: { id: 'two-track', version: '2026.1' },
      summary: 'In short.',
    });
  });

  it('has verdicts of every level of every track, with exhibits by the labels of the documents', async () => {
    const { tracks, exhibits } = await written(subject);
    expect(tracks?.map(({ id, effectiveLevel }) => [id, effectiveLevel])).toEqual([
      ['ic', 'l5'],
      ['tl', 'l6'],
    ]);
    const labels = new Set(exhibits?.map(({ label }) => label));
    for (const criterion of tracks?.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria ?? [])) ?? [])
      for (const label of criterion.exhibits) expect(labels).toContain(label);
    const [sought] = tracks?.[1]?.levels.filter(({ id }) => id === 'l6') ?? [];
    expect(sought?.counts).toEqual({ sustained: 6, met: 3, claimed: 0, gap: 0, noOpportunity: 1, notApplicable: 0 });
    expect(sought?.criteria?.[0]?.reasons[0]?.sentence).toMatch(/^Sustained by /);
  });

  it('leaves out the parts whose section the plan leaves out', async () => {
    expect(Object.keys(await written(subject, 'committee', ['referees']))).toEqual([
      'format',
      'meta',
      'person',
      'target',
      'ladder',
      'referees',
    ]);
    const { tracks } = await written(subject, 'committee', ['comparison']);
    expect(tracks?.[0]?.levels[0]).not.toHaveProperty('criteria');
  });

  it('says how far asking has come to the manager only', async () => {
    const [asked] = (await written(subject, 'manager')).referees ?? [];
    expect(asked).toHaveProperty('askedOn');
    for (const referee of (await written(subject)).referees ?? [])
      expect(Object.keys(referee)).not.toContain('askedOn');
  });

  it('holds hostile text as text, and no link of a forbidden kind', async () => {
    const { exhibits } = await written(hostileCase());
    expect(exhibits?.[0]?.situation).toContain('<script>alert(1)</script>');
    expect(exhibits?.[0]?.situation.length).toBeLessThan(HOSTILE_TEXT.length);
    for (const { url } of exhibits?.flatMap(({ links }) => links) ?? []) expect(url).toMatch(/^https:/);
  });
});
