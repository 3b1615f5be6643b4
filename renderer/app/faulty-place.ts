import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { DraftKey } from '../store/drafts.ts';
import type { Screen } from './routes.ts';

/** A screen and, where it shows one item at a time, the item. */
export type FaultyPlace = { readonly screen: Screen; readonly item?: string };

/** Where the form of a draft is shown; null when the case has nothing any more that it could belong to. */
export function faultyPlace(draft: DraftKey, subject: PromotionCase): FaultyPlace | null {
  const [kind, id = ''] = draft.slice(subject.id.length + 1).split('/');
  switch (kind) {
    case 'activity':
      return { screen: 'activities', item: id };
    case 'referee':
      return { screen: 'referees', item: id };
    case 'need':
      return { screen: 'needs', item: id };
    case 'intention':
      return { screen: 'plan', item: id };
    case 'role':
      return { screen: 'time', item: id };
    case 'claim': {
      const claim = subject.claims.find((each) => each.id === id);
      return claim === undefined ? null : { screen: 'map', item: claim.criterion };
    }
    case 'declaration':
      return { screen: 'map', item: id };
    case 'packet':
      return { screen: 'packet' };
    case 'remark':
      return { screen: 'packet', item: 'returned' };
    case 'person':
    case 'target':
    case 'thresholds':
      return { screen: 'details' };
    default:
      return null;
  }
}
