import { type DraftKey, draftKeyOf } from '../../store/drafts.ts';

/** What the form of an intention keeps its draft under. */
export function draftKeyOfIntention(caseId: string, id: string): DraftKey {
  return draftKeyOf(caseId, 'intention', id);
}
