import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, OVERLAY } from '../../../support/case-builder.ts';
import { rungs } from '../../../support/rungs.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const criterionIds = z.array(z.string());
const sideCounts = { both: z.number(), a: z.number(), b: z.number() };
const scalar = z.union([z.number(), z.string()]);
const place = z.strictObject({ track: z.string(), level: z.string(), standing: z.string() });
/** What scripts rest on: exactly these keys. */
const printed = z.strictObject({
  tracks: z.array(z.looseObject({ id: z.string(), effectiveLevel: z.nullable(z.string()) })),
  paper: z.strictObject({ track: z.nullable(z.string()), level: z.nullable(z.string()) }),
  fact: z.record(z.string(), z.nullable(z.string())),
  excess: z.strictObject({
    hours: z.number(),
    share: z.number(),
    byQuarter: z.array(z.strictObject({ quarter: z.string(), hours: z.number(), share: z.number() })),
    activities: z.array(z.string()),
  }),
  switch: z.nullable(
    z.strictObject({
      to: z.string(),
      level: z.nullable(z.string()),
      carriesOver: criterionIds,
      loses: criterionIds,
      missing: criterionIds,
    }),
  ),
  ownRules: z.optional(z.array(z.strictObject({ rule: z.string(), own: scalar, ladders: scalar }))),
  pair: z.optional(
    z.strictObject({
      a: place,
      b: place,
      asked: z.strictObject(sideCounts),
      met: z.strictObject({ ...sideCounts, neither: z.number() }),
      criteria: z.array(
        z.strictObject({ id: z.string(), verdict: z.string(), askedBy: z.string(), metBy: z.string() }),
      ),
    }),
  ),
});

async function folderWith(subject: PromotionCase | null, day: string): Promise<string> {
  const folder = await temporaryFolder();
  if (subject === null) expect((await rungs(folder, ['sample', 'case.rungs', '--now', day])).code).toBe(0);
  else await writeFile(path.join(folder, 'case.rungs'), JSON.stringify(subject));
  return folder;
}

async function compared(folder: string, ...options: readonly string[]): Promise<string> {
  const { code, out, err } = await rungs(folder, ['compare', 'case.rungs', ...options]);
  expect([code, err]).toEqual([0, '']);
  return out;
}

async function dataOf(folder: string, ...options: readonly string[]) {
  return printed.parse(JSON.parse(await compared(folder, '--json', ...options)));
}

const worked = aCase({
  person: { ...aCase().person, track: 'ic', level: 'l5' },
  activities: [
    anActivity('build', {
      start: '2025-03-01',
      end: '2025-03-30',
      effort: { unit: 'hours-per-week', amount: 10 },
    }),
    anActivity('lead', { start: '2025-03-25', end: '2025-04-04', effort: { unit: 'percent-of-time', amount: 5 } }),
  ],
  claims: [aClaim('build', 'l6-simplifies'), aClaim('lead', 'l6-risk-register'), aClaim('lead', 'l7-seeds-designs')],
});

describe('rungs compare, of the sample', () => {
  it.each(['2026-03-15', '2028-02-29'])('tells its story to scripts on %s', async (day) => {
    const data = await dataOf(await folderWith(null, day), '--now', day);
    expect(data.paper).toEqual({ track: 'ic', level: 'l5' });
    expect(data.fact).toEqual({ ic: 'l5', tl: 'l6' });
    expect(data.excess.share).toBeGreaterThan(0.25);
    expect(data.excess.share).toBeLessThan(1);
    expect(data.excess.hours).toBeGreaterThan(1_000);
    expect(data.excess.activities).toContain('a-staffing-plan');
    const quarters = data.excess.byQuarter.map(({ quarter }) => quarter);
    expect(quarters).toEqual(quarters.toSorted());
    expect(quarters.at(-1)).toBe(`${day.slice(0, 4)}-Q1`);
    expect(data.switch).toMatchObject({ to: 'tl', level: 'l6', missing: [] });
    expect(data.switch?.carriesOver).toContain('l6-multi-system');
    expect(data.switch?.loses).toContain('l6-hard-realization');
  });

  it('says when the case is judged by rules of its own', async () => {
    const folder = await folderWith({ ...worked, thresholds: { sustainedClaims: 1 } }, '');
    const own = await compared(folder);
    expect(own).toMatch(/version 2026\.1, with 1 rule of the case’s own\.$/m);
    expect(own).toMatch(
      /^This case has rules of its own: activities that sustained takes: 1, where the ladder has 2\.$/m,
    );
    expect((await dataOf(folder)).ownRules).toEqual([{ rule: 'sustainedClaims', own: 1, ladders: 2 }]);
    expect(await dataOf(await folderWith(worked, ''))).not.toHaveProperty('ownRules');
  });

  it('tells it to people in a few lines', async () => {
    const out = await compared(await folderWith(null, '2026-03-15'), '--now', '2026-03-15');
    expect(out).toMatch(
      /^On paper: T5 Senior engineer on IC\. In fact: T5 Senior engineer on IC and L6 Technical lead on TL\.$/m,
    );
    expect(out).toMatch(
      /^In excess: 1,\d{3} hours, 4\d % of the time logged, in 12 activities that another track asks for and IC does not\.$/m,
    );
    expect(out).toMatch(
      /^ {2}Still open on IC, at the level on paper or the one sought: 3 criteria, l6-recognised-depth, l6-simplifies and l6-/m,
    );
    expect(out).toMatch(
      /^A switch to TL today: stands at L6 Technical lead; 12 criteria with claims carry over; 11 begin to count; 4 stay, not asked for there\.$/m,
    );
    expect(out).toMatch(/^ {2}Nothing required is missing up to L5 Senior engineer\.$/m);
  });
});

describe('rungs compare, of a case worked out by hand', () => {
  it('rounds hours to 0.1 and shares to three digits', async () => {
    // 30 days of 10 hours a week are 42.857; 11 days of 2 hours a week 3.143, seven of them (2 hours) in the first quarter.
    const data = await dataOf(await folderWith(worked, ''), '--now', '2025-06-01');
    expect(data.excess).toEqual({
      hours: 3.1,
      share: 0.068,
      byQuarter: [
        { quarter: '2025-Q1', hours: 2, share: 0.045 },
        { quarter: '2025-Q2', hours: 1.1, share: 1 },
      ],
      activities: ['lead'],
    });
    expect(data.fact).toEqual({ ic: null, tl: null });
    expect(data.switch).toMatchObject({ to: 'tl', level: null, carriesOver: [], loses: ['l6-simplifies'] });
    expect(data.switch?.missing).toHaveLength(9);
  });

  it('judges as of the day it is told', async () => {
    const data = await dataOf(await folderWith(worked, ''), '--now', '2025-03-10');
    expect(data.excess).toMatchObject({ hours: 0, share: 0, activities: [] });
    expect(data.switch).toMatchObject({ loses: ['l6-simplifies'] });
  });

  it('has no share and no quarter where nothing tells its hours', async () => {
    const folder = await folderWith(aCase(), '');
    const data = await dataOf(folder);
    expect(data.excess).toEqual({ hours: 0, share: 0, byQuarter: [], activities: [] });
    expect(data.paper).toEqual({ track: null, level: null });
    const out = await compared(folder);
    expect(out).toContain('On paper: no place on this ladder.');
    expect(out).toContain('In excess: nothing; there is no activity that another track asks for and IC does not.');
    expect(out).toContain('no level is operating there yet');
  });

  it('switches to an overlay where there is nothing else', async () => {
    const lead = aCase({ ladder: OVERLAY, target: { track: 'ic', level: 'e2', date: null } });
    const data = await dataOf(await folderWith(lead, ''));
    expect(data.fact).toEqual({ ic: null, lead: null });
    expect(data.switch?.to).toBe('lead');
  });
});

describe('rungs compare --pair', () => {
  it('puts two levels side by side, each criterion once', async () => {
    const folder = await folderWith(null, '2026-03-15');
    const out = await compared(folder, '--pair', 'ic:l6,tl:l6', '--now', '2026-03-15');
    expect(out).toMatch(
      /^T6 Staff engineer \(IC\): within reach\nL6 Technical lead \(TL\): operating\n\nAsked for by both/,
    );
    expect(out).toMatch(/^Asked for by both \(4 of 4 met\)$/m);
    expect(out).toMatch(/^Only by T6 Staff engineer \(IC\) \(1 of 4 met\)$/m);
    expect(out).toMatch(/^Only by L6 Technical lead \(TL\) \(5 of 6 met\)$/m);
    expect(out).toMatch(/^Met by both: 4\. Only by T6 .*: 1\. Only by L6 .*: 5\. By neither: 4\.$/m);
    expect(out.match(/Takes responsibility for an outcome that needs several systems/g)).toHaveLength(1);
  });

  it('adds the pair to the JSON', async () => {
    const folder = await folderWith(null, '2026-03-15');
    const { pair, switch: change } = await dataOf(folder, '--pair', 'ic:l5, tl:l7', '--now', '2026-03-15');
    expect(change?.to).toBe('tl');
    expect(pair?.a).toEqual({ track: 'ic', level: 'l5', standing: 'operating' });
    expect(pair?.b).toMatchObject({ track: 'tl', level: 'l7', standing: 'not-yet' });
    expect(pair?.asked).toEqual({ both: 0, a: 9, b: 10 });
    expect(pair?.met).toMatchObject({ both: 0, a: 9 });
    expect(pair?.criteria).toHaveLength(19);
    expect((await dataOf(folder)).pair).toBeUndefined();
  });

  it('judges as of the day it is told', async () => {
    const folder = await folderWith(worked, '');
    const metOn = async (day: string) => (await dataOf(folder, '--pair', 'ic:l6,tl:l6', '--now', day)).pair?.met;
    const proven = {
      ...worked,
      activities: worked.activities.map((each) => ({ ...each, links: [{ url: 'https://example.com/a', label: '' }] })),
    };
    await writeFile(path.join(folder, 'case.rungs'), JSON.stringify(proven));
    expect(await metOn('2025-03-10')).toEqual({ both: 0, a: 1, b: 0, neither: 13 });
    expect(await metOn('2025-06-01')).toEqual({ both: 0, a: 1, b: 1, neither: 12 });
  });
});
