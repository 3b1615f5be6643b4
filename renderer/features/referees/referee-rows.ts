import type { Referee } from '../../../shared/model/referee.ts';
import type { ListRow } from '../../components/lists/list-row.ts';
import { text } from '../../text/text.ts';

/** How far it has come with a referee, from who counts to who does not. */
export const REFEREE_STATES = ['agreed', 'waiting', 'open', 'declined'] as const;
export type RefereeState = (typeof REFEREE_STATES)[number];

function refereeState({ answer, askedOn }: Referee): RefereeState {
  if (answer !== 'none') return answer;
  return askedOn === null ? 'open' : 'waiting';
}

/** The referees under a heading for each state, in the order of the case. */
export function refereeRows(referees: readonly Referee[]): ListRow<Referee>[] {
  return REFEREE_STATES.flatMap((state) => {
    const items = referees.filter((referee) => refereeState(referee) === state);
    if (items.length === 0) return [];
    const rows = items.map((item): ListRow<Referee> => ({ kind: 'item', id: item.id, item }));
    return [{ kind: 'heading', id: `heading ${state}`, title: text.referees.groups[state] }, ...rows];
  });
}
