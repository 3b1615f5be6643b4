import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** An edit with its place in the history of its case; `at` is an ISO 8601 instant. */
export type StoredEdit = CaseEdit & { readonly sequence: number; readonly at: string };

/** A case with its history, as one library hands it to another. A history that had to be rescued may begin late. */
export type StoredCase = {
  readonly document: PromotionCase;
  readonly sequence: number;
  readonly changedAt: string;
  readonly edits: readonly StoredEdit[];
};
