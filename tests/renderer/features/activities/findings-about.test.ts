import { expect, test } from 'vitest';
import { findingsAbout, isBesideField } from '../../../../renderer/features/activities/form/findings-about.ts';
import { findingsOf } from '../../../../shared/evidence/findings.ts';
import { aCase, aClaim, anActivity } from '../../../support/case-builder.ts';

const BARE = { impact: '', ownPart: '' };
const SUBJECT = aCase({
  activities: Array.from({ length: 12 }, (_, index) => anActivity(`a-${index}`, index === 1 ? BARE : {})),
  claims: [
    aClaim('a-1', 'l6-long-view', 'meets', { rationale: '' }),
    aClaim('a-10', 'l6-long-view', 'meets', { rationale: '' }),
  ],
});
const all = findingsOf(SUBJECT, '2026-01-01');
const codes = (id: string): string[] => findingsAbout(all, SUBJECT, id).map(({ code }) => code);

test('gives what leads into an activity or into its claims', () => {
  expect(codes('a-1').toSorted()).toEqual(
    ['claim-without-proof', 'claim-without-rationale', 'no-impact', 'own-part-missing'].toSorted(),
  );
});

test('keeps activities apart whose positions begin alike', () => {
  expect(codes('a-10').toSorted()).toEqual(['claim-without-proof', 'claim-without-rationale']);
  expect(codes('a-2')).toEqual([]);
  expect(codes('gone')).toEqual([]);
});

test('tells what the field at fault says itself', () => {
  const beside = findingsAbout(all, SUBJECT, 'a-1').filter((finding) => isBesideField(finding, SUBJECT));
  expect(beside.map(({ code }) => code).toSorted()).toEqual(['no-impact', 'own-part-missing']);
});
