import type { Document, Element } from '@xmldom/xmldom';
import { isSafeUrl } from '../model/field.ts';
import { elements } from './word-package.ts';

/** Fields that read other files, ask other programs or reach for a database; and links of other kinds than the three. */
const READING = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|RD)\b/i;
const LINK = /^\s*HYPERLINK\b/i;
const WORDS = /"([^"]*)"|(\S+)/g;

type Field = { readonly marks: Element[]; instruction: string };

/** Turns such fields into their last result, as plain text; says the name of each. */
export function removeReadingFields(xml: Document): readonly string[] {
  return [...simpleFields(xml), ...complexFields(xml)];
}

function simpleFields(xml: Document): readonly string[] {
  return elements(xml, 'w:fldSimple').flatMap((field) => {
    const name = readingName(field.getAttribute('w:instr') ?? '');
    if (name === null) return [];
    for (const child of [...field.childNodes]) field.parentNode?.insertBefore(child, field);
    field.parentNode?.removeChild(field);
    return [name];
  });
}

/** Fields that are marked at their begin, at their result and at their end, one within the other. */
function complexFields(xml: Document): readonly string[] {
  const removed: string[] = [];
  const open: Field[] = [];
  for (const element of elements(xml, '*')) {
    const inner = open.at(-1);
    if (element.nodeName === 'w:instrText') {
      if (inner === undefined) continue;
      inner.instruction += element.textContent ?? '';
      inner.marks.push(element);
    }
    if (element.nodeName !== 'w:fldChar') continue;
    const type = element.getAttribute('w:fldCharType');
    if (type === 'begin') open.push({ marks: [element], instruction: '' });
    else inner?.marks.push(element);
    if (type !== 'end') continue;
    const field = open.pop();
    const name = field === undefined ? null : readingName(field.instruction);
    if (field === undefined || name === null) continue;
    removed.push(name);
    for (const mark of field.marks) mark.parentNode?.removeChild(mark);
  }
  return removed;
}

function readingName(instruction: string): string | null {
  const [, reading] = READING.exec(instruction) ?? [];
  if (reading !== undefined) return reading.toUpperCase();
  if (!LINK.test(instruction)) return null;
  const words = [...instruction.matchAll(WORDS)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return words.some(leadsElsewhere) ? 'HYPERLINK' : null;
}

function leadsElsewhere(word: string): boolean {
  return word.startsWith('\\\\') || (/^[a-z][a-z\d+.-]+:/i.test(word) && !isSafeUrl(word));
}
