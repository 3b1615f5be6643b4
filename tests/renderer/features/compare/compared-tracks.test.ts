import { describe, expect, it } from 'vitest';
import { comparedTracks } from '../../../../renderer/features/compare/compared-tracks.ts';
import { compareTracks } from '../../../../shared/fit/compare-tracks.ts';
import { aCase } from '../../../support/case-builder.ts';
import { THREE_TRACKS } from '../../../support/made-ladders.ts';
import { NOW } from '../../../support/worked-examples.ts';

describe('comparedTracks', () => {
  const comparison = compareTracks(aCase({ ladder: THREE_TRACKS }), NOW);
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
