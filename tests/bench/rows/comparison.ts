import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { createComparer } from '../../../shared/fit/comparer.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { aClaim, aDeclaration, TWO_TRACK } from '../../support/case-builder.ts';
import { largeCase } from '../../support/large-case.ts';
import { timeOf } from '../measure.ts';
import { type Bench, timeRow } from '../row.ts';

const TODAY = '2026-11-01';

/**
 * A full comparison of both tracks, beside reading the same case from its text (which a program without it does anyway); and
 * the comparison after one edit, beside sorting as many numbers as the case has claims.
 */
export const comparison: Bench = {
  name: 'comparison',
  run: async ({ small }) => {
    const activities = small ? 200 : 10_000;
    const ladder = ladderOf(500);
    const unclaimed = ladder.criteria.at(-1)?.id ?? '';
    const full = largeCase({ activities, claimsEach: 5, ladder });
    const subject = { ...full, claims: full.claims.filter(({ criterion }) => criterion !== unclaimed) };
    const text = JSON.stringify(subject);
    const runs = small ? 1 : 25;
    const ours = await timeOf(runs, () => compareTracks(subject, TODAY));
    const parsing = await timeOf(runs, () => JSON.parse(text));
    const numbers = subject.claims.map((_, index) => (index * 7919) % 50_021);
    const sorting = await timeOf(runs, () => numbers.toSorted((one, other) => one - other));
    const count = activities.toLocaleString('en');
    const rows = [timeRow(`Comparison of ${count} activities`, ours, 'JSON.parse of the case', parsing, '≤ 1')];
    for (const [name, edited] of Object.entries(editsOf(subject, unclaimed))) {
      const time = await timeAfterEdit(runs, subject, edited);
      rows.push(timeRow(`The same after ${name}`, time, 'Sorting its claims as numbers', sorting, '≤ 0.5'));
    }
    return rows;
  },
};

/** Milliseconds of a comparison after an edit: the edit and its undoing by turns. */
function timeAfterEdit(runs: number, subject: PromotionCase, edited: PromotionCase): Promise<number> {
  const compare = createComparer();
  compare(subject, TODAY);
  let done = false;
  return timeOf(runs * 2, () => {
    done = !done;
    return compare(done ? edited : subject, TODAY);
  });
}

/** The case after one edit each. */
function editsOf(subject: PromotionCase, unclaimed: string): Record<string, PromotionCase> {
  const { activities, claims } = subject;
  const middle = Math.floor(claims.length / 2);
  return {
    'a changed activity': {
      ...subject,
      activities: activities.map((item, index) => (index === 100 ? { ...item, links: [], metrics: [] } : item)),
    },
    'a changed claim': {
      ...subject,
      claims: claims.map((item, index) => (index === middle ? { ...item, strength: 'partial' } : item)),
    },
    'a new claim': { ...subject, claims: [...claims, aClaim(activities[0]?.id ?? '', unclaimed)] },
    'a removed claim': { ...subject, claims: claims.toSpliced(middle, 1) },
    'a declaration': { ...subject, declarations: [aDeclaration('no-opportunity', unclaimed)] },
  };
}

/** The built-in ladder with so many criteria, the last of which no claim is made for. */
function ladderOf(count: number): Ladder {
  const { criteria } = TWO_TRACK;
  return {
    ...TWO_TRACK,
    criteria: Array.from({ length: count }, (_, index) => {
      const model = criteria[index % criteria.length];
      if (model === undefined) throw new Error('The built-in ladder has no criteria');
      return { ...model, id: `k${index}` };
    }),
  };
}
