import type { Ladder } from '../model/ladder.ts';
import { criteriaOf, levelsOfTrack } from './look-up.ts';
import { shapeWarnings } from './shape-warnings.ts';

/** What is odd about a valid ladder and may be a slip, one sentence each. */
export function ladderWarnings(ladder: Ladder): string[] {
  return [
    ...ladder.tracks.flatMap((track) => trackWarnings(ladder, track.id)),
    ...shapeWarnings(ladder),
    ...unusedParts(ladder),
  ];
}

function trackWarnings(ladder: Ladder, track: string): string[] {
  const levels = levelsOfTrack(ladder, track);
  if (levels.length === 0) return [`The track "${track}" has no levels: give some level a name for it.`];
  if (!ladder.criteria.some((criterion) => criterion.tracks.includes(track))) {
    return [`The track "${track}" has no criteria, so nothing can be judged on it.`];
  }
  return levels.flatMap((level) => {
    const criteria = criteriaOf(ladder, track, level.id);
    if (criteria.length === 0) return [`The level "${level.id}" has no criteria on the track "${track}".`];
    if (!Object.hasOwn(level.names, track)) {
      return [
        `The level "${level.id}" has criteria on the track "${track}" but no name for it, so it cannot be sought.`,
      ];
    }
    const optional = criteria.every((criterion) => criterion.optional);
    return optional ? [`The level "${level.id}" has only optional criteria on the track "${track}".`] : [];
  });
}

function unusedParts(ladder: Ladder): string[] {
  const themes = new Set(ladder.criteria.map((criterion) => criterion.theme));
  const dimensions = new Set(ladder.themes.map((theme) => theme.dimension));
  const levels = new Set(ladder.criteria.map((criterion) => criterion.level));
  return [
    ...ladder.levels
      .filter((level) => !levels.has(level.id) && Object.keys(level.names).length === 0)
      .map((level) => `The level "${level.id}" has neither a name nor criteria on any track.`),
    ...ladder.themes
      .filter((theme) => !themes.has(theme.id))
      .map((theme) => `The theme "${theme.id}" has no criteria.`),
    ...ladder.dimensions
      .filter((dimension) => !dimensions.has(dimension.id))
      .map((dimension) => `The dimension "${dimension.id}" has no themes.`),
  ];
}
