import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { largeCase } from '../../support/large-case.ts';
import { timeOf } from '../measure.ts';
import { type Bench, timeRow } from '../row.ts';

/** A full comparison of both tracks, beside reading the same case from its text (which a program without it does anyway). */
export const comparison: Bench = {
  name: 'comparison',
  run: async ({ small }) => {
    const activities = small ? 200 : 10_000;
    const subject = largeCase({ activities, claimsEach: 5 });
    const text = JSON.stringify(subject);
    const runs = small ? 1 : 15;
    const ours = await timeOf(runs, () => compareTracks(subject, '2026-11-01'));
    const peer = await timeOf(runs, () => JSON.parse(text));
    return [
      timeRow(
        `Comparison of ${activities.toLocaleString('en')} activities`,
        ours,
        'JSON.parse of the case',
        peer,
        '≤ 1',
      ),
    ];
  },
};
