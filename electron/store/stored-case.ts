import type { CaseEdit } from '../../shared/model/case-edit.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** An edit with its place in the history of its case; `at` is an ISO 8601 instant. */
export type StoredEdit = CaseEdit & { readonly sequence: number; readonly at: string };

/** The bytes of an attachment or a submission, under their SHA-256; of a locked case, sealed under a name that tells nothing. */
export type StoredBlob = { readonly name: string; readonly bytes: Uint8Array };

/** A case with its history, as one library hands it to another. A history that had to be rescued may begin late. */
export type ReadableCase = {
  readonly kind: 'readable';
  readonly document: PromotionCase;
  readonly sequence: number;
  readonly changedAt: string;
  readonly edits: readonly StoredEdit[];
  readonly blobs: readonly StoredBlob[];
};

/** The same with the names of its blobs in their place. */
export type WholeCase = Pick<ReadableCase, 'document' | 'sequence' | 'edits'> & { readonly files: readonly string[] };

/** What a passphrase opens: `wrapped` is the key of the case as an age file in its armour of text. */
export type CaseLock = {
  readonly keyId: string;
  /** What stands for the case while it is locked. */
  readonly label: string;
  readonly wrapped: string;
};

/** An edit whose name, subject and patches are one sealed text. */
export type SealedEdit = { readonly sequence: number; readonly at: string; readonly text: string };

/** A locked case with its history: whoever has no key can still keep and move it. */
export type SealedCase = {
  readonly kind: 'sealed';
  readonly id: string;
  readonly sequence: number;
  readonly changedAt: string;
  readonly lock: CaseLock;
  readonly checkpoint: { readonly sequence: number; readonly text: string };
  readonly edits: readonly SealedEdit[];
  readonly blobs: readonly StoredBlob[];
};

export type StoredCase = ReadableCase | SealedCase;

/** A case that comes into a library. */
export type ArrivingCase = Pick<ReadableCase, 'document' | 'sequence' | 'edits'> & Partial<Pick<ReadableCase, 'blobs'>>;

/** A case that nothing was changed in yet. */
export function freshCase(document: PromotionCase): ArrivingCase {
  return { document, sequence: 0, edits: [] };
}

export function idOfStored(stored: StoredCase): string {
  return stored.kind === 'readable' ? stored.document.id : stored.id;
}
