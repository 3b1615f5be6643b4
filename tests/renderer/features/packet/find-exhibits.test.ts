import { expect, it } from 'vitest';
import { findExhibits } from '../../../../renderer/features/packet/find-exhibits.ts';
import { packetExhibits } from '../../../../shared/packet/packet-exhibits.ts';
import { aPlan } from '../../../support/packet-cases.ts';
import { readSample } from '../../../support/sample-case.ts';

const exhibits = packetExhibits(readSample().subject, aPlan({}), '2026-03-15');
const labels = (query: string) => findExhibits(exhibits, query).map(({ exhibit }) => exhibit.label);

it('finds an exhibit by its number, in whatever case, and not those whose number begins alike', () => {
  expect(labels('E1')).toEqual(['E1']);
  expect(labels(' e12 ')).toEqual(['E12']);
});

it('finds exhibits by words, and all of them in their order where nothing is asked', () => {
  expect(findExhibits(exhibits, 'envelope').map(({ exhibit }) => exhibit.activity.title)).toContain(
    'One event envelope for Tracking and Lockers',
  );
  expect(labels('  ')).toEqual(exhibits.map((_, index) => `E${index + 1}`));
  expect(labels('nowhere to be found')).toEqual([]);
});
