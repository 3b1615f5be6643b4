import { expect, it } from 'vitest';
import { mapTexts } from '../../../shared/model/map-texts.ts';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { promotionCase } from '../../../shared/model/promotion-case.ts';
import { markedCase } from '../../support/marked-case.ts';
import { readSample } from '../../support/sample-case.ts';

const marked = markedCase(
  [{ confidentiality: 'private' }, { confidentiality: 'shareable' }],
  [{ answer: 'agreed', consentToQuote: true, asked: true, vouches: 2 }],
);
const subjects = [readSample().subject, marked];
const same = (text: string) => text;

it('changes nothing where nothing is to be changed', () => {
  for (const subject of subjects)
    expect(mapTexts(promotionCase, subject, { text: same, identifier: same, address: same })).toEqual(subject);
});

it('makes another valid case, and lets no text, id or address pass unseen', () => {
  for (const subject of subjects) {
    const changed = mapTexts(promotionCase, subject, {
      text: (text) => text.toUpperCase(),
      identifier: (id) => `ID-${id.toUpperCase()}`,
      address: (url) => (url === '' ? '' : 'HTTPS://X'),
    });
    expect(parseCase(changed)).toMatchObject({ ok: true });
    const small = new Set(JSON.stringify(changed).match(/[a-z]+[a-z-]*(?=["-])/g));
    // Names of fields and words of ours, none of them from the case.
    const ours = new Set(JSON.stringify(promotionCaseWords(changed)).match(/[a-z]+[a-z-]*(?=["-])/g));
    expect([...small].filter((word) => !ours.has(word))).toEqual([]);
  }
});

/** What a case has in small letters although everything in it was written in capitals: keys, and values of enumerations. */
function promotionCaseWords(value: unknown): unknown {
  const words = [
    'rungs-ladder/1',
    'hands-on',
    'comment',
    'open',
    'enabling',
    'private',
    'internal',
    'shareable',
    'agreed',
    'declined',
    'none',
  ];
  const more = ['partial', 'meets', 'exceeds', 'known-gap', 'no-opportunity', 'not-applicable', 'hours-per-week'];
  const plan = ['percent-of-time', 'committee', 'a4', 'project', 'word', 'witnessed', 'artefact', 'measured'];
  const sections = ['summary', 'standing', 'comparison', 'exhibits', 'gaps', 'referees'];
  return [keysOf(value), words, more, plan, sections];
}

function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...keysOf(part)]);
}
