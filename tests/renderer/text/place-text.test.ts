import { expect, test } from 'vitest';
import { placeText } from '../../../renderer/text/place-text.ts';
import { criterionOf } from '../../../shared/ladder/look-up.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';

const place = (id: string): string => placeText(TWO_TRACK, mustBe(criterionOf(TWO_TRACK, id)));

test('names the level on each track that asks for a criterion', () => {
  expect(place('l6-long-view')).toBe('T6 Staff engineer / L6 Technical lead');
  expect(place('l6-simplifies')).toBe('T6 Staff engineer');
});
