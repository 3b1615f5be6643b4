import { expect, it } from 'vitest';
import { activities } from '../../../renderer/text/en/activities.ts';

it('says what lets no activity through: the search, the filters or both', () => {
  expect(activities.nothingFound(true, false)).toBe('No activity fits this search.');
  expect(activities.nothingFound(false, true)).toBe('No activity fits the filters.');
  expect(activities.nothingFound(true, true)).toBe('No activity fits this search and the filters.');
});
