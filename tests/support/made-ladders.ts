import type { Ladder } from '../../shared/model/ladder.ts';
import { TWO_TRACK } from './case-builder.ts';

/** The built-in ladder with its first track alone. */
export const ONE_TRACK: Ladder = {
  ...TWO_TRACK,
  tracks: TWO_TRACK.tracks.slice(0, 1),
  levels: TWO_TRACK.levels.map((level) => ({ ...level, names: { ic: level.names.ic ?? level.id } })),
  criteria: TWO_TRACK.criteria
    .filter(({ tracks }) => tracks.includes('ic'))
    .map((criterion) => ({ ...criterion, tracks: ['ic'] })),
};

/** The built-in ladder with a third track, of management, which asks at each level for what the first one asks for. */
export const THREE_TRACKS: Ladder = {
  ...TWO_TRACK,
  tracks: [
    ...TWO_TRACK.tracks,
    { id: 'em', name: 'Management', short: 'EM', promise: '', titleAliases: [], overlay: false },
  ],
  levels: TWO_TRACK.levels.map((level) => ({ ...level, names: { ...level.names, em: `M${level.rank}` } })),
  criteria: TWO_TRACK.criteria.map((criterion) =>
    criterion.tracks.includes('ic') ? { ...criterion, tracks: [...criterion.tracks, 'em'] } : criterion,
  ),
};
