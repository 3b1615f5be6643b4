import type { FormNotice, FormProblem } from './form-types.ts';
import type { FormPlace } from './placeholders.ts';

/** As in "in the header", "in table 2, row 3" or "under “Impact”". */
export function placeText({ part, heading, text, table }: FormPlace): string {
  if (part === 'header') return 'in the header';
  if (part === 'footer') return 'in the footer';
  if (part === 'notes') return 'in a footnote or comment';
  if (table !== null)
    return `in table ${table.number}, row ${table.row}${heading === '' ? '' : `, under “${heading}”`}`;
  if (heading !== '' && heading !== text) return `under “${heading}”`;
  return text === '' ? 'at the beginning' : `in “${text}”`;
}

/** What is wrong, where, and what to do, in one sentence. */
export function problemSentence({ code, name, place, suggestions }: FormProblem): string {
  const where = place === null ? 'in the form' : placeText(place);
  switch (code) {
    case 'unknown':
      return `${inBraces(name)} ${where} is not known${meant(suggestions)}; it stays as it stands.`;
    case 'needs-loop':
      return `${inBraces(name)} ${where} is a list or a group and no text: put ${inBraces(`#${name}`)} before what is to stand for each of it, and ${inBraces(`/${name}`)} after; it stays as it stands.`;
    case 'unknown-loop':
      return `The loop or condition ${inBraces(`#${name}`)} ${where} has a name that is not known${meant(suggestions)}.`;
    case 'not-closed':
      return `The loop or condition ${inBraces(`#${name}`)} ${where} does not end: put ${inBraces(`/${name}`)} after it.`;
    case 'not-opened':
      return `${inBraces(`/${name}`)} ${where} ends a loop that does not begin: put ${inBraces(`#${name}`)} before it, or take it out.`;
    case 'crossed':
      return `${inBraces(`/${name}`)} ${where} ends another loop than the one that is open, which is ${inBraces(`#${suggestions[0] ?? ''}`)}: end the inner one first.`;
    case 'left-open':
      return `“{{${name.slice(0, 40)}” ${where} begins a placeholder that does not end: close it with }} in the same paragraph.`;
    case 'stray-end':
      return `There is }} without {{ before it ${where}: take it out, or write the beginning.`;
    case 'misplaced':
      return `${name === '' ? 'A loop' : `The loop ${inBraces(`#${name}`)}`} ${where} begins and ends in places that do not fit together: let both stand in one table row, or each alone in its paragraph.`;
  }
}

export function noticeSentence(notice: FormNotice): string {
  switch (notice.code) {
    case 'link-removed':
      return `The form’s link to “${notice.what}” is taken out of the filled form, because only http, https and mailto addresses are safe.`;
    case 'source-removed':
      return `“${notice.what}”, which the form would fetch from elsewhere, is taken out of the filled form.`;
    case 'field-removed':
      return `A field of the form that would read other files (${notice.what}) is kept as plain text in the filled form.`;
    case 'has-comments':
      return 'The form has comments, which stay in the filled form; delete them in Word before you hand it in.';
    case 'has-changes':
      return 'The form has tracked changes, which stay in the filled form; accept or reject them in Word first.';
  }
}

export function inBraces(name: string): string {
  return `{{${name}}}`;
}

function meant(suggestions: readonly string[]): string {
  const [first, ...rest] = suggestions.map(inBraces);
  if (first === undefined) return '';
  return `; perhaps ${rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(', ')} or ${rest.at(-1)}`} is meant`;
}
