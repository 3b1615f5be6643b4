import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import type { Reader } from './audience-rules.ts';

/** What a packet for one referee may be about; null for a packet that is for any reader. */
export type RefereeView = {
  /** The referee themselves; null when the case does not have them: then nothing concerns them. */
  readonly id: string | null;
  readonly concernsActivity: (id: string) => boolean;
  /** Claims of a concerning activity; for one who is named for criteria, only those for these. */
  readonly concernsClaimFor: (criterion: string) => boolean;
  readonly concernsCriterion: (id: string) => boolean;
};

/** A referee sees what they are named for and nothing else; one that the case does not have sees nothing. */
export function refereeView({ referees }: PromotionCase, { referee }: Reader): RefereeView | null {
  if (referee === null) return null;
  const named: Pick<Referee, 'activities' | 'criteria'> & { readonly id: string | null } = referees.find(
    ({ id }) => id === referee,
  ) ?? { id: null, activities: [], criteria: [] };
  const criteria = new Set(named.criteria);
  const activities = new Set(named.activities);
  return {
    id: named.id,
    concernsActivity: (id) => activities.has(id),
    concernsClaimFor: (criterion) => criteria.size === 0 || criteria.has(criterion),
    concernsCriterion: (id) => criteria.has(id),
  };
}
