/** A count with its noun, as in "1 claim", "2 claims"; give the plural where it isn't the singular with an s. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** Items as a sentence lists them, as in "a, b and c". */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** As it begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As it goes on in a sentence. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A title or statement inside a sentence, in quotation marks and without the full stop that would end it early. */
export function quoted(title: string): string {
  return `“${title.trim().replace(/[.。]$/u, '')}”`;
}
