import { type Referee, referee } from '../../../shared/model/referee.ts';
import { createFreshItems } from '../../store/fresh-items.ts';

/** New referees that wait for their name. */
export const freshReferees = createFreshItems<Referee>('referee');

/** A referee of whom nothing has been written yet. */
export function blankReferee(id: string): Referee {
  return { ...referee.parse({ id, name: '-' }), name: '' };
}
