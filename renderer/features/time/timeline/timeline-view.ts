import { create } from 'zustand';
import type { LanesBy } from './lanes.ts';
import type { Zoom } from './scale.ts';
import type { Spot } from './timeline-moves.ts';

export type TimelineView = {
  readonly zoom: Zoom;
  readonly by: LanesBy;
  /** What had the focus last. */
  readonly spot: Spot | null;
};

const AT_FIRST: TimelineView = { zoom: 'all', by: 'theme', spot: null };

const useRemembered = create<{ readonly caseId: string; readonly view: TimelineView }>(() => ({
  caseId: '',
  view: AT_FIRST,
}));

/** How a case's timeline is looked at; kept while the window lives, so that coming back finds it as it was. */
export function useTimelineView(caseId: string): readonly [TimelineView, (change: Partial<TimelineView>) => void] {
  const remembered = useRemembered();
  return [remembered.caseId === caseId ? remembered.view : AT_FIRST, (change) => changeView(caseId, change)];
}

/** Changes how a case's timeline is looked at. */
export function changeView(caseId: string, change: Partial<TimelineView>): void {
  useRemembered.setState((last) => ({
    caseId,
    view: { ...(last.caseId === caseId ? last.view : AT_FIRST), ...change },
  }));
}

const useFirst = create<{ readonly caseId: string; readonly day: number | null }>(() => ({ caseId: '', day: null }));

/** The day at the left edge of a case's timeline; null as long as nobody has looked elsewhere. Changes as one scrolls. */
export function useFirstDay(caseId: string): number | null {
  return useFirst((first) => (first.caseId === caseId ? first.day : null));
}

/** The same, for whoever need not follow it. */
export function firstDayOf(caseId: string): number | null {
  const first = useFirst.getState();
  return first.caseId === caseId ? first.day : null;
}

export function keepFirstDay(caseId: string, day: number): void {
  useFirst.setState({ caseId, day });
}
