import { safeFileName } from '../../shared/lib/safe-file-name.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { fileTitle } from '../../shared/packet/packet-file-name.ts';

/** A file name that every system takes, for a file of the case itself; a packet has its own, which leaves with it. */
export function caseFileName(c: PromotionCase, extension: string): string {
  return safeFileName(fileTitle(c), extension);
}

/** The name that a file came with, as every system takes it; its ending stays what it was. */
export function fileNameAsGiven(given: string): { readonly name: string; readonly extension: string } {
  const [, stem = '', ending = ''] = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(given) ?? [];
  if (stem !== '') return { name: safeFileName(stem, ending), extension: ending.toLowerCase() };
  return { name: safeFileName(given, '').replace(/\.$/, ''), extension: '' };
}
