import { useEffect } from 'react';
import { hasUnsavedEdits } from '../store/case-session.ts';
import { useDrafts } from '../store/drafts.ts';

/** Asks before the window closes over something that is not on disk. */
export function useLeaveGuard(): void {
  useEffect(() => {
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (hasUnsavedEdits() || useDrafts.getState().faultyFields > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, []);
}
