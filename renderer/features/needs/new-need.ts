import { type Need, need } from '../../../shared/model/need.ts';
import { createFreshItems } from '../../store/fresh-items.ts';

/** New needs that wait for their title. */
export const freshNeeds = createFreshItems<Need>('need');

/** A need of which nothing has been written yet. */
export function blankNeed(id: string): Need {
  return { ...need.parse({ id, title: '-' }), title: '' };
}
