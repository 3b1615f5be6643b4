import { type Failure, failure, type Result, success } from '../lib/result.ts';
import { paragraphText, replaceText, type Token, tokensIn } from './placeholders.ts';
import { readWordFile } from './read-word-file.ts';
import { elements, packed, partXml, textParts, withParts } from './word-package.ts';

const SIGNS: Partial<Record<Token['kind'], string>> = { value: '', open: '#', inverted: '^', close: '/' };

/** The form with another name in every placeholder of a name, loops with both their ends. Codes: those of `readWordFile`, and `no-such-placeholder`. */
export function renamePlaceholder(
  form: Uint8Array,
  from: string,
  to: string,
): Result<Uint8Array<ArrayBuffer>, Failure> {
  const read = readWordFile(form);
  if (!read.ok) return read;
  let word = read.value;
  let count = 0;
  for (const { name } of textParts(word)) {
    const xml = partXml(word, name);
    const before = count;
    for (const paragraph of elements(xml, 'w:p')) {
      const named = tokensIn(paragraphText(paragraph)).filter((token) => token.name === from && token.kind in SIGNS);
      // From the end, so that what stands before stays where it is.
      for (const { kind, start, end } of named.toReversed())
        replaceText(paragraph, start, end, `{{${SIGNS[kind] ?? ''}${to}}}`);
      count += named.length;
    }
    if (count > before) word = withParts(word, { [name]: xml });
  }
  if (count > 0) return success(packed(word));
  return failure({
    code: 'no-such-placeholder',
    message: 'The form does not have this placeholder any more; look at it again.',
  });
}
