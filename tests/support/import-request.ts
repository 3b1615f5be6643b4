import type { RequestOf } from '../../shared/api/contract.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** Asks for a case to be read from a file of JSON. */
export function importRequest(subject: PromotionCase): RequestOf<'case.import'> {
  return { bytes: new TextEncoder().encode(JSON.stringify(subject)), fileName: 'case.json', passphrase: null };
}
