import { describe, expect, it } from 'vitest';
import {
  addressOf,
  type CompareView,
  PARTS,
  viewOf,
} from '../../../../../renderer/features/compare/address/compare-view.ts';

const FIRST: CompareView = {
  part: 'levels',
  tracks: [],
  rank: null,
  left: null,
  right: null,
  from: null,
  to: null,
};

describe('the address of a comparison', () => {
  it('reads as what it shows', () => {
    const pair = { left: { track: 'ic', level: 'l6' }, right: { track: 'tl', level: 'l7' } };
    expect(addressOf(FIRST)).toBe('levels');
    expect(addressOf({ ...FIRST, part: 'pair', ...pair })).toBe('pair;left=ic,l6;right=tl,l7');
    expect(addressOf({ ...FIRST, part: 'criteria', tracks: ['ic', 'em'], rank: -1.5 })).toBe(
      'criteria;tracks=ic,em;rank=-1.5',
    );
  });

  it('comes back as the view that it was made of', () => {
    const view: CompareView = {
      part: 'switch',
      tracks: ['ic', 'a.b_c-d'],
      rank: 0,
      left: { track: 'ic', level: 'l6' },
      right: { track: 'tl', level: 'l6' },
      from: 'tl',
      to: 'ic',
    };
    for (const part of PARTS) expect(viewOf(addressOf({ ...view, part }))).toEqual({ ...view, part });
  });

  it('leaves to the screen what it cannot read', () => {
    for (const address of [undefined, '', 'gone', ';;;', 'levels;rank=six;left=ic;right=a,b,c;tracks=,;=;x=y'])
      expect(viewOf(address)).toEqual(FIRST);
  });
});
