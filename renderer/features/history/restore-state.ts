import { type EditedCase, edited } from '../../../shared/case/edit.ts';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';

/** Names the state before all edits, which has no instant. */
export const BEGINNING = 'beginning';

/**
 * Makes a case what it was in an earlier state, as an edit like any other: what came after stays in the history.
 * `moment` is the instant of that state, or `BEGINNING`, which the history tells; null when the case stands like that already.
 */
export function restoration(current: PromotionCase, then: PromotionCase, moment: string): EditedCase | null {
  return edited(current, 'restore', moment, changesTo(current, then));
}
