import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { levelIn } from '../../../../shared/fit/plan/projection.ts';
import type { Comparison, Standing, Verdict } from '../../../../shared/fit/verdict-types.ts';
import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** What a case's own rules change: criteria with another verdict, and how the level sought stands by either rules. */
export type RuleEffect = {
  readonly otherVerdicts: number;
  readonly own: Standing | null;
  readonly ladders: Standing | null;
};

export function ruleEffect(subject: PromotionCase, now: CalendarDate): RuleEffect {
  const [own, ladders] = [compareTracks(subject, now), compareTracks({ ...subject, thresholds: {} }, now)];
  const theirs = verdictsOf(ladders);
  return {
    otherVerdicts: [...verdictsOf(own)].filter(([id, verdict]) => theirs.get(id) !== verdict).length,
    own: levelIn(own, subject.target)?.standing ?? null,
    ladders: levelIn(ladders, subject.target)?.standing ?? null,
  };
}

function verdictsOf({ tracks }: Comparison): Map<string, Verdict> {
  const all = tracks.flatMap(({ levels }) => levels.flatMap(({ criteria }) => criteria));
  return new Map(all.map(({ criterion, verdict }) => [criterion.id, verdict]));
}
