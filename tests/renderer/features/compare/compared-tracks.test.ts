import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../renderer/features/compare/compared-tracks.ts';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { aCase, TWO_TRACK } from '../../../support/case-builder.ts';
import { NOW } from '../../../support/worked-examples.ts';

describe('comparedTracks', () => {
  const third = {
    ...TWO_TRACK.tracks[0],
    id: 'em',
    name: 'Management',
    short: 'EM',
    promise: '',
    titleAliases: [],
    overlay: false,
  };
  const ladder: Ladder = { ...TWO_TRACK, tracks: [...TWO_TRACK.tracks, third] };
  const comparison = compareTracks(aCase({ ladder }), NOW);
  const ids = (sought: string, wanted?: readonly string[]) =>
    comparedTracks(comparison, sought, wanted).map(({ track }) => track.id);

  it('shows the first two tracks, or the first beside the one sought', () => {
    expect(ids('tl')).toEqual(['ic', 'tl']);
    expect(ids('em')).toEqual(['ic', 'em']);
    expect(ids('gone')).toEqual(['ic', 'tl']);
  });

  it('shows the two that were chosen', () => {
    expect(ids('ic', ['em', 'tl'])).toEqual(['tl', 'em']);
    expect(ids('ic', ['em', 'em'])).toEqual(['ic', 'tl']);
  });
});
