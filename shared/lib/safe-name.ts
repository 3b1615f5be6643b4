// Separators and wildcards of any system, control characters, and those that turn the direction of reading.
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Devices of Windows, whatever extension follows. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;
const ENCODER = new TextEncoder();

export type NameRoom = {
  /** Longest name in bytes of UTF-8. */
  readonly longest: number;
  /** Where nothing of the text can stand in a name. */
  readonly otherwise: string;
};

/** Any text as the name of a file (without its extension) or folder that every system takes. */
export function safeName(text: string, { longest, otherwise }: NameRoom): string {
  const cleaned = text.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ');
  // Windows drops dots and spaces at the end; a dot in front hides a file elsewhere.
  const name = shortened(cleaned, longest).replace(/^[. ]+|[. ]+$/g, '');
  const usable = /[\p{L}\p{N}]/u.test(name) ? name : otherwise;
  return RESERVED.test(usable) ? `_${usable}` : usable;
}

function shortened(text: string, longest: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += ENCODER.encode(character).length;
    if (length > longest) break;
    kept += character;
  }
  return kept;
}
