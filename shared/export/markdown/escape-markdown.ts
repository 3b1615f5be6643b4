const ALWAYS = /[\\`*_[\]<>|~$]/g;
const ENTITY = /&(?=#?[a-z0-9]+;)/gi;
/** What GitHub turns into links, mentions, issue references and emoji of its own accord. */
const AUTOMATIC = /:(?=\/\/)|(?<=mailto|xmpp):|:(?=[\w+-]+:)|(?<=www)\.|@|#(?=\w)/gi;
/** What begins a heading, a list, a rule, a quote or a table of headings at the start of a line. */
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+=](?=[-+=:\s]|$)|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Text that Markdown shows as it is, in one line: nothing in it is markup, a link or a mention. */
export function escapeMarkdown(text: string): string {
  return text.replace(ALWAYS, '\\$&').replace(ENTITY, '&amp;').replace(AUTOMATIC, '\\$&');
}

/** The same for the start of a block's line, where more characters have a meaning; leading blanks would begin code. */
export function escapeLine(line: string): string {
  const bare = line.trimStart();
  const escaped = escapeMarkdown(bare);
  const start = LINE_START.exec(bare)?.[0] ?? '';
  if (start === '' || escaped.startsWith('\\')) return escaped;
  return /^\d/.test(start) ? escaped.replace(/[.)]/, '\\$&') : `\\${escaped}`;
}

/** An address that stays one piece inside `[](...)` and inside a table cell. */
export function escapeAddress(url: string): string {
  return new URL(url).href
    .replace(
      /[\s<>()\\|`*_[\]]/g,
      (character) => `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0').toUpperCase()}`,
    )
    .replaceAll('&', '&amp;');
}
