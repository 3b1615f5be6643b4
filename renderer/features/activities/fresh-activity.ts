import { create } from 'zustand';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { type Activity, activity } from '../../../shared/model/activity.ts';
import { draftOf } from '../../store/drafts.ts';

/** A new activity that is not in the case yet, because it has no title; at most one at a time. */
type Fresh = { readonly caseId: string; readonly activity: Activity };

const useStore = create<{ readonly fresh: Fresh | null }>(() => ({ fresh: null }));

/** The new activity of a case that waits for its title; null when there is none. */
export function useFreshActivity(caseId: string): Activity | null {
  const fresh = useStore((state) => state.fresh);
  return fresh?.caseId === caseId ? fresh.activity : null;
}

/** Begins a new activity, or goes on with the one that still waits for its title. */
export function beginActivity(caseId: string, id: string, today: CalendarDate): Activity {
  const { fresh } = useStore.getState();
  if (fresh?.caseId === caseId) return fresh.activity;
  const begun = blankActivity(id, today);
  useStore.setState({ fresh: { caseId, activity: begun } });
  return begun;
}

/** Goes on with a new activity that was discarded. */
export function resumeFresh(caseId: string, begun: Activity): void {
  useStore.setState({ fresh: { caseId, activity: begun } });
}

/** Forgets the new activity: it is in the case now, or nothing was written. */
export function forgetFresh(): void {
  useStore.setState({ fresh: null });
}

/** An activity that nothing has been written of yet. */
export function blankActivity(id: string, today: CalendarDate): Activity {
  return { ...activity.parse({ id, title: '-', start: today }), title: '' };
}

/** What the form of an activity keeps its draft under. */
export function activityDraftKey(id: string): string {
  return `activity/${id}`;
}

/** Whether something was written in the form of an activity that is not in the case. */
export function hasActivityDraft(id: string): boolean {
  return draftOf(activityDraftKey(id)) !== undefined;
}
