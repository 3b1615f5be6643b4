// Everything that most texts consist of; such a text needs no cleaning.
const PLAIN = /^[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u0481\u2010-\u2027]*$/;
const BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const UNSEEN =
  /(?!\u200c|\u200d|[\ufe0e\ufe0f]|[\n\xad\u200b\u2060\u{e0020}-\u{e007f}])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text as it is set: breaks as `\n`, tabs as spaces, composed (NFC), and without what has no look: control characters,
 * direction marks. Joiners and selectors of emoji stay for the shaper; the soft hyphen, U+200B and U+2060 stay because they
 * say where lines may break.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(BREAKS, '\n').replaceAll('\t', ' ').normalize('NFC').replace(UNSEEN, '');
}

/** Text on one line, for a place that has only one: breaks and runs of spaces become a space. */
export function onOneLine(text: string): string {
  return cleanText(text)
    .replace(/[\xad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
