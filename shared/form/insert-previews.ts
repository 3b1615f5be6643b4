import TxtTemplater from 'docxtemplater/text.js';
import { leftStanding, nameParser } from './filled-text.ts';
import { FORM_INSERTS } from './form-inserts.ts';
import type { FormData } from './form-value.ts';

const LONGEST = 200;

/** What each thing that the guide offers would put into a form, shortened, by its id. */
export function insertPreviews(data: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(FORM_INSERTS.map(({ id, inline }) => [id, shortText(textOf(inline, data))]));
}

export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

function textOf(template: string, data: FormData): string {
  const options = { delimiters: { start: '{{', end: '}}' }, parser: nameParser, nullGetter: leftStanding };
  return new TxtTemplater(template, options).render(data);
}
