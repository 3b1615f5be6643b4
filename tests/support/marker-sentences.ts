import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { aCase, aClaim, aDeclaration, anActivity, aReferee } from './case-builder.ts';

const TAIL = ' says “the heron né & the <otter>” swam';

/** Twenty sentences that stand nowhere else, with letters that programs write in more than one way. */
export const MARKERS: readonly string[] = Array.from(
  { length: 20 },
  (_, index) => `Marker ${String.fromCharCode(65 + index)}${index}${TAIL}`,
);

/** The one of a number; throws where there is none, so that a test cannot look for nothing. */
export function marker(index: number): string {
  const found = MARKERS[index];
  if (found === undefined) throw new Error('There is no such marker');
  return found;
}

/** A case with the first fifteen, each in a place of its own. */
export function caseOfMarkers(): PromotionCase {
  const subject = aCase();
  const criterion =
    subject.ladder.criteria.find(({ level, tracks }) => level === 'l6' && tracks.includes('ic'))?.id ?? '';
  const other =
    subject.ladder.criteria.filter(({ id }) => id !== criterion).find(({ level }) => level === 'l6')?.id ?? '';
  return aCase({
    person: { ...subject.person, name: marker(0), team: marker(1), manager: marker(2) },
    activities: [
      anActivity('a-1', {
        title: marker(3),
        situation: marker(4),
        action: marker(5),
        impact: marker(6),
        ownPart: marker(7),
        metrics: [{ name: marker(8), before: 1, after: 2, unit: 'ms', period: 'a day', source: marker(9) }],
        links: [{ url: 'https://example.com/', label: marker(10) }],
        tags: [marker(11)],
        confidentiality: 'shareable',
      }),
    ],
    claims: [aClaim('a-1', criterion, 'meets', { rationale: marker(12) })],
    declarations: [
      { ...aDeclaration('no-opportunity', other), reason: marker(13) } as PromotionCase['declarations'][number],
    ],
    referees: [aReferee('r-1', ['a-1'], { quote: marker(14), name: 'Referee' })],
  });
}

/** Which markers stand in any file below a folder, in whatever way a program may write them; and in which files. */
export function markersIn(folder: string): { readonly markers: readonly string[]; readonly files: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  // What all of them end with is looked for first: nearly every file has nothing.
  const contents = files
    .map((file) => ({ file, text: readFileSync(file, 'latin1') + wideStringsOf(file) }))
    .filter(({ text }) => formsOf(TAIL).some((form) => text.includes(form)));
  const found = MARKERS.map((sentence) => {
    const forms = formsOf(sentence);
    return { sentence, in: contents.filter(({ text }) => forms.some((form) => text.includes(form))) };
  }).filter((each) => each.in.length > 0);
  const where = new Set(found.flatMap((each) => each.in.map(({ file }) => path.relative(folder, file))));
  return { markers: found.map(({ sentence }) => sentence), files: [...where].toSorted() };
}

/** What the program `strings` reads out of a file in letters of two bytes; nothing where there is none. */
function wideStringsOf(file: string): string {
  return spawnSync('strings', ['-a', '-el', file], { encoding: 'latin1' }).stdout ?? '';
}

/** Forms of a sentence as one-byte characters. A part of it is enough: what stands before and after is cut by base64. */
function formsOf(sentence: string): readonly string[] {
  const texts = [sentence, escaped(sentence), encodeURIComponent(sentence), html(sentence)];
  const utf8 = texts.map((text) => Buffer.from(text, 'utf8'));
  const wide = [Buffer.from(sentence, 'utf16le'), Buffer.from(sentence, 'utf16le').swap16()];
  const encoded = [Buffer.from(sentence, 'utf8'), ...wide].flatMap((bytes) =>
    [0, 1, 2].map((shift) => base64Core(bytes, shift)),
  );
  return [...utf8, ...wide]
    .map((bytes) => bytes.toString('latin1'))
    .concat(encoded, Buffer.from(sentence).toString('hex'));
}

/** JSON of programs that write ASCII only. */
function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What base64 has of bytes for certain when they begin at a place of this remainder. */
function base64Core(bytes: Buffer, shift: number): string {
  const base64 = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return base64.slice(shift === 0 ? 0 : 4, Math.floor((shift + bytes.length) / 3) * 4);
}
