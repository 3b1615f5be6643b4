import { expect, it } from 'vitest';
import { namesIn, type ShownValue, shownValue } from '../../../renderer/text/value-text.ts';
import type { ItemKind } from '../../../shared/difference/case-items.ts';
import { aCase, anActivity, FULL_METRIC, TWO_TRACK } from '../../support/case-builder.ts';

const nameOf = namesIn(aCase({ activities: [anActivity('a1', { title: 'The search index' })] }));
const statement = TWO_TRACK.criteria.find(({ id }) => id === 'l5-mentoring')?.statement;

it.each<[what: string, ItemKind, field: string, value: unknown, shown: string]>([
  ['a day', 'activity', 'start', '2026-03-02', '2 Mar 2026'],
  ['an open end', 'activity', 'end', null, 'Still going on'],
  ['no day yet', 'target', 'date', null, '(nothing)'],
  ['nothing in a list', 'activity', 'tags', [], '(nothing)'],
  ['a field that is not there', 'activity', 'impact', undefined, '(nothing)'],
  ['words as they are', 'activity', 'impact', 'Faster\nbuilds', 'Faster\nbuilds'],
  ['a word of ours', 'activity', 'mode', 'enabling', 'Enabling'],
  ['who may learn of it', 'activity', 'confidentiality', 'private', 'Private'],
  ['how strong a claim is', 'claim', 'strength', 'meets', 'Meets'],
  ['yes', 'referee', 'consentToQuote', true, 'Yes'],
  ['an activity by its title', 'claim', 'activity', 'a1', 'The search index'],
  ['a criterion by its statement', 'claim', 'criterion', 'l5-mentoring', String(statement)],
  ['ids that are gone', 'referee', 'activities', ['a1', 'gone'], '• The search index • gone'],
  ['the level of a referee in their words', 'referee', 'level', 'l5', 'l5'],
  [
    'a number that was measured',
    'activity',
    'metrics',
    [FULL_METRIC],
    '• Build time: 40 → 9 min (a quarter; CI report)',
  ],
  [
    'a number half known',
    'activity',
    'metrics',
    [{ ...FULL_METRIC, after: null, period: '', source: '' }],
    '• Build time: 40 → ? min',
  ],
  ['a link', 'activity', 'links', [{ url: 'https://a.example/', label: 'Design' }], '• Design (https://a.example/)'],
  ['a link without a label', 'activity', 'links', [{ url: 'https://a.example/', label: '' }], '• https://a.example/'],
  ['an attached file', 'activity', 'attachments', [{ name: 'plan.pdf', size: 2_000, hash: '' }], '• plan.pdf (2 kB)'],
  ['time', 'activity', 'effort', { unit: 'hours-per-week', amount: 2.5 }, '2.5 hours a week'],
  ['a share of time', 'activity', 'effort', { unit: 'percent-of-time', amount: 20 }, '20 % of your time'],
  ['sections', 'packet', 'sections', ['gaps', 'summary'], '• Gaps and mitigations • One-page summary'],
  ['what a remark does', 'remark', 'kind', 'deletion', 'Words taken out'],
  ['what is declared', 'declaration', 'kind', 'known-gap', 'Known gap'],
  ['what became of a remark', 'remark', 'state', 'declined', 'Declined'],
  ['where a remark stands', 'remark', 'place', { id: 'exhibit-a1', heading: 'E1 Search' }, 'E1 Search'],
  ['answers to a remark', 'remark', 'replies', [{ author: 'Grace', date: null, text: 'Yes.' }], '• Grace: Yes.'],
  ['a word that is none of ours', 'packet', 'paper', 'a3', 'a3'],
  ['tracks', 'ladder', 'tracks', TWO_TRACK.tracks.slice(0, 1), `• ${TWO_TRACK.tracks[0]?.name}`],
])('shows %s', (_, kind, field, value, shown) => {
  expect(flat(shownValue(kind, field, value, nameOf))).toBe(shown);
});

it('leaves out by what a remark is known again, and that it is not resolved', () => {
  const isSaid = (field: string, value: unknown) => shownValue('remark', field, value, nameOf).kind !== 'nothing';
  expect([isSaid('fingerprint', 'c0ffee'), isSaid('resolved', false), isSaid('resolved', true)]).toEqual([
    false,
    false,
    true,
  ]);
});

it('says the rules of a ladder one by one', () => {
  const shown = shownValue('ladder', 'thresholds', TWO_TRACK.thresholds, nameOf);
  expect(shown.kind === 'list' && shown.items).toContain(
    `Sustained: activities that meet it: ${TWO_TRACK.thresholds.sustainedClaims}`,
  );
});

function flat(value: ShownValue): string {
  if (value.kind === 'nothing') return '(nothing)';
  return value.kind === 'text' ? value.text : value.items.map((item) => `• ${item}`).join(' ');
}
