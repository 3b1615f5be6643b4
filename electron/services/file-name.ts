import { levelTitle } from '../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';

/** Longest name without its extension, in bytes of UTF-8: disks allow 255, a browser adds " (12)". */
const LONGEST = 180;
// Separators and wildcards of any system, control characters, and those that turn the direction of reading.
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Devices of Windows, whatever extension follows. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;

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
  const cleaned = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ');
  // Windows drops dots and spaces at the end; a dot in front hides a file elsewhere.
  const name = shortened(cleaned).replace(/^[. ]+|[. ]+$/g, '');
  const usable = /[\p{L}\p{N}]/u.test(name) ? name : 'promotion case';
  return `${RESERVED.test(usable) ? `_${usable}` : usable}.${extension}`;
}

function shortened(text: string): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > LONGEST) break;
    kept += character;
  }
  return kept;
}
