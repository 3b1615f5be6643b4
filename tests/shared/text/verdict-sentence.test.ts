import { expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import { verdictSentence } from '../../../shared/text/verdict-sentence.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';
import { caseOf, NOW } from '../../support/worked-examples.ts';

function whyOf(lines: readonly string[], options?: { short: boolean }): string {
  const verdicts = compareTracks(caseOf(TWO_TRACK, 'l6-long-view', lines), NOW).tracks.flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria),
  );
  const found = verdicts.find(({ criterion }) => criterion.id === 'l6-long-view');
  return verdictSentence(found?.reasons ?? [], options);
}

it('joins what a verdict rests on with all that sustained still lacks', () => {
  expect(whyOf(['meets 2026-01-01..2026-03-31 witnessed'])).toBe(
    'Met by “Title of a1” (from January 2026 to March 2026); proof: witnessed. To be sustained it needs one more activity that meets it, 4 more months from the first start to the last end and better proof (a link to something that can be looked at).',
  );
});

it('names what a claim lacks to be met in a sentence of its own', () => {
  expect(whyOf(['meets 2026-01-01.. word'])).toBe(
    'Claimed by “Title of a1” (meets; own word), which does not count yet. To be met it needs proof: a referee who agreed to vouch for it.',
  );
});

it('lacks nothing when it is sustained, and leaves out the titles where there is no room', () => {
  const lines = ['meets 2025-01-01..2025-06-30 artefact', 'exceeds 2025-08-01..2026-01-31 measured'];
  expect(whyOf(lines)).toBe(
    'Sustained by 2 activities from January 2025 to January 2026: “Title of a2” (measured) and “Title of a1” (artefact); best proof: measured.',
  );
  expect(whyOf(lines, { short: true })).toBe(
    'Sustained by 2 activities from January 2025 to January 2026; best proof: measured.',
  );
});
