import { describe, expect, it } from 'vitest';
import { levelNamed } from '../../../shared/ladder/level-named.ts';
import { TWO_TRACK } from '../../support/case-builder.ts';

const idOf = (title: string): string | undefined => levelNamed(TWO_TRACK, title)?.id;

describe('a level is found by a title in the company’s words', () => {
  it.each([
    ['T6 Staff engineer', 'l6'],
    ['Staff engineer', 'l6'],
    ['  STAFF   Engineer (Search)', 'l6'],
    ['T6', 'l6'],
    ['L6', 'l6'],
    ['Technical lead', 'l6'],
    ['Senior engineer', 'l5'],
  ])('“%s” is %s', (title, level) => {
    expect(idOf(title)).toBe(level);
  });

  it('that takes the longest name for what is meant', () => {
    expect(idOf('Senior staff engineer')).toBe('l7');
    expect(idOf('Senior technical lead')).toBe('l7');
  });

  it('that bears the title of a track, at least where the track begins to be one of its own', () => {
    expect(idOf('Director of Technology')).toBe('l6');
  });

  it.each(['', 'Engineer', 'Engineering manager', 'Senior product manager', 'Staff', 'T66', 'Understaff engineer'])(
    'and not by “%s”',
    (title) => {
      expect(idOf(title)).toBeUndefined();
    },
  );

  it('that several levels bear as the lowest of them', () => {
    const levels = TWO_TRACK.levels.map((level) => ({ ...level, names: { ic: 'Engineer' } })).toReversed();
    expect(levelNamed({ ...TWO_TRACK, levels }, 'Engineer')?.id).toBe('l5');
  });
});
