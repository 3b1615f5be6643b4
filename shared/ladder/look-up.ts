import type { Criterion, Ladder, Level, Theme, Track } from '../model/ladder.ts';

export function trackOf(ladder: Ladder, id: string): Track | undefined {
  return ladder.tracks.find((track) => track.id === id);
}

export function levelOf(ladder: Ladder, id: string): Level | undefined {
  return ladder.levels.find((level) => level.id === id);
}

export function themeOf(ladder: Ladder, id: string): Theme | undefined {
  return ladder.themes.find((theme) => theme.id === id);
}

export function criterionOf(ladder: Ladder, id: string): Criterion | undefined {
  return ladder.criteria.find((criterion) => criterion.id === id);
}

/** Whether a track is a role without rungs that people on other tracks enter and leave. */
export function isOverlay(ladder: Ladder, trackId: string): boolean {
  return trackOf(ladder, trackId)?.overlay === true;
}

/** What a level asks for on a track, in the ladder's order; an overlay asks at its one level for all that names it. */
export function criteriaOf(ladder: Ladder, trackId: string, levelId: string): Criterion[] {
  const asked = ladder.criteria.filter((criterion) => criterion.tracks.includes(trackId));
  if (!isOverlay(ladder, trackId)) return asked.filter((criterion) => criterion.level === levelId);
  return levelsOfTrack(ladder, trackId).some(({ id }) => id === levelId) ? asked : [];
}

/** The levels of a track from low to high: those with a title or with criteria for it. */
export function levelsOfTrack(ladder: Ladder, trackId: string): Level[] {
  if (isOverlay(ladder, trackId)) return ladder.levels.filter((level) => Object.hasOwn(level.names, trackId));
  const withCriteria = new Set(
    ladder.criteria.filter((criterion) => criterion.tracks.includes(trackId)).map((criterion) => criterion.level),
  );
  return ladder.levels
    .filter((level) => Object.hasOwn(level.names, trackId) || withCriteria.has(level.id))
    .toSorted((one, other) => one.rank - other.rank);
}

/** A level's title on a track; where it has none there, its title on another track, and at last its id. */
export function levelTitle(ladder: Ladder, trackId: string, levelId: string): string {
  const names = levelOf(ladder, levelId)?.names ?? {};
  const own = Object.hasOwn(names, trackId) ? names[trackId] : undefined;
  return own ?? Object.values(names)[0] ?? levelId;
}
