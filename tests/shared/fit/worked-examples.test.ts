import { describe, expect, it } from 'vitest';
import { compareTracks } from '../../../shared/fit/compare-tracks.ts';
import type { Comparison } from '../../../shared/fit/verdict-types.ts';
import { ladderShape } from '../../../shared/ladder/ladder-shape.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { verdictsOf } from '../../support/any-evidence.ts';
import { mustBe } from '../../support/must-be.ts';
import { LADDER_OF_SHAPE, type WorkedExample, workedExamples } from '../../support/worked-example-files.ts';
import { caseStanding, caseWith, NOW } from '../../support/worked-examples.ts';

function caseOfExample(shape: string, { on, tally, evidence, thresholds }: WorkedExample): PromotionCase {
  const ladder = mustBe(LADDER_OF_SHAPE[shape]);
  return caseWith(ladder, evidence, { ...caseStanding(ladder, on, tally), thresholds });
}

/** As in { 'ic l5': 'operating' }. */
function standingsOf({ tracks }: Comparison): Record<string, string> {
  return Object.fromEntries(
    tracks.flatMap(({ track, levels }) =>
      levels.map(({ level, standing }) => [`${track.id} ${level.id}`, standing] as const),
    ),
  );
}

const SHAPES = Object.keys(LADDER_OF_SHAPE);

it('there are sixty worked examples and more', () => {
  expect(SHAPES.flatMap(workedExamples).length).toBeGreaterThanOrEqual(60);
});

describe.each(SHAPES)('on a ladder of the shape %s', (shape) => {
  it('the two tracks are told to have it', () => {
    const ladder = mustBe(LADDER_OF_SHAPE[shape]);
    const [one, other] = ladder.tracks.map(({ id }) => id);
    expect(ladderShape(ladder, mustBe(one), mustBe(other)).kind).toBe(shape);
  });

  it.each(workedExamples(shape).map((example) => [example.what, example] as const))('%s', (_, example) => {
    const comparison = compareTracks(caseOfExample(shape, example), NOW);
    expect(Object.fromEntries(verdictsOf(comparison))).toMatchObject(example.verdicts);
    expect(standingsOf(comparison)).toMatchObject(example.standing);
    const effective = Object.fromEntries(
      comparison.tracks.map(({ track, effectiveLevel }) => [track.id, effectiveLevel]),
    );
    expect(effective).toMatchObject(example.effective);
  });
});
