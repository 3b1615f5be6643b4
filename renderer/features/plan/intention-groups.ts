import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Intention } from '../../../shared/model/intention.ts';

/** How it is with an intention, from what asks for an answer to what is over. */
export const INTENTION_STATES = ['overdue', 'under-way', 'later', 'done'] as const;
export type IntentionState = (typeof INTENTION_STATES)[number];

export function intentionState({ activity, start, end }: Intention, today: CalendarDate): IntentionState {
  if (activity !== null) return 'done';
  if (end < today) return 'overdue';
  return start <= today ? 'under-way' : 'later';
}

export type IntentionGroup = { readonly state: IntentionState; readonly intentions: readonly Intention[] };

/** Intentions by how it is with them, the next to be done first and the last done first; groups that are empty are left out. */
export function intentionGroups(plan: readonly Intention[], today: CalendarDate): IntentionGroup[] {
  const ordered = plan.toSorted((one, other) => compare(one.end, other.end) || compare(one.id, other.id));
  return INTENTION_STATES.flatMap((state) => {
    const own = ordered.filter((intention) => intentionState(intention, today) === state);
    return own.length === 0 ? [] : [{ state, intentions: state === 'done' ? own.toReversed() : own }];
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
