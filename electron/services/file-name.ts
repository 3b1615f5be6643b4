import { levelTitle } from '../../shared/ladder/look-up.ts';
import { safeName } from '../../shared/lib/safe-name.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** Longest name without its extension, in bytes of UTF-8: disks allow 255, a browser adds " (12)". */
const LONGEST = 180;

/** A file name that every system takes, of the person and the level sought, as in "Ada Lovelace - Staff engineer.pdf". */
export function caseFileName({ person, target, ladder }: PromotionCase, extension: string): string {
  return safeFileName(`${person.name} - ${levelTitle(ladder, target.track, target.level)}`, extension);
}

/** The name that a file came with, as every system takes it; its ending stays what it was. */
export function fileNameAsGiven(given: string): { readonly name: string; readonly extension: string } {
  const [, stem = '', ending = ''] = /^(.*)\.([A-Za-z0-9]{1,10})$/s.exec(given) ?? [];
  if (stem !== '') return { name: safeFileName(stem, ending), extension: ending.toLowerCase() };
  return { name: safeFileName(given, '').replace(/\.$/, ''), extension: '' };
}

/** Any text as a file name; "promotion case" where nothing of it can stand in one. */
export function safeFileName(text: string, extension: string): string {
  return `${safeName(text, { longest: LONGEST, otherwise: 'promotion case' })}.${extension}`;
}
