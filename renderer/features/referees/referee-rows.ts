import { daysOverdue } from '../../../shared/evidence/vouching.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import type { ListRow } from '../../components/lists/list-row.ts';
import { text } from '../../text/text.ts';

/** How far it has come with a referee, from who counts to who does not. */
export const REFEREE_STATES = ['agreed', 'waiting', 'open', 'declined'] as const;
export type RefereeState = (typeof REFEREE_STATES)[number];

/** What the list can be narrowed down to: a state, or what is to be done about it. */
export const REFEREE_FILTERS = ['all', 'open', 'waiting', 'overdue', 'agreed', 'no-consent', 'declined'] as const;
export type RefereeFilter = (typeof REFEREE_FILTERS)[number];

function refereeState({ answer, askedOn }: Referee): RefereeState {
  if (answer !== 'none') return answer;
  return askedOn === null ? 'open' : 'waiting';
}

function passes(referee: Referee, filter: RefereeFilter, today: CalendarDate): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue') return daysOverdue(referee, today) !== null;
  if (filter === 'no-consent') return referee.answer === 'agreed' && !referee.consentToQuote;
  return refereeState(referee) === filter;
}

/** The referees under a heading for each state, in the order of the case. */
export function refereeRows(
  referees: readonly Referee[],
  { filter, today }: { readonly filter: RefereeFilter; readonly today: CalendarDate },
): ListRow<Referee>[] {
  const shown = referees.filter((referee) => passes(referee, filter, today));
  return REFEREE_STATES.flatMap((state) => {
    const items = shown.filter((referee) => refereeState(referee) === state);
    if (items.length === 0) return [];
    const rows = items.map((item): ListRow<Referee> => ({ kind: 'item', id: item.id, item }));
    return [{ kind: 'heading', id: `heading ${state}`, title: text.referees.groups[state] }, ...rows];
  });
}
