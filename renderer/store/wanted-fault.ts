import { create } from 'zustand';
import type { DraftKey } from './drafts.ts';

/** The draft whose first faulty field is to have the focus, until its form has given it. */
export const useWantedFault = create<{ readonly draft: DraftKey | null }>(() => ({ draft: null }));

/** Asks for the focus of the first field of a draft that needs a correction, now or once its form opens. */
export function wantFault(draft: DraftKey | null): void {
  useWantedFault.setState({ draft });
}
