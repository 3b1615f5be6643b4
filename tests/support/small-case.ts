import { parseCase } from '../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { aCase } from './case-builder.ts';

/** A case on a ladder of one criterion: some hundred bytes, for tests that write it thousands of times. */
export function aSmallCase(id: string): PromotionCase {
  const whole = aCase({ id });
  const { ladder } = whole;
  const criteria = ladder.criteria.filter((item) => item.level === 'l6' && item.tracks.includes('ic')).slice(0, 1);
  const parsed = parseCase({
    ...whole,
    ladder: {
      ...ladder,
      tracks: ladder.tracks.filter((item) => item.id === 'ic'),
      levels: ladder.levels.filter((item) => item.id === 'l6').map((item) => ({ ...item, names: { ic: 'Staff' } })),
      criteria: criteria.map((item) => ({ ...item, tracks: ['ic'] })),
      themes: ladder.themes.filter((item) => item.id === criteria[0]?.theme),
    },
  });
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}
