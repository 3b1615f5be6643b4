import { levelsOfTrack } from '../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder, Level, Theme } from '../../../shared/model/ladder.ts';
import type { Target } from '../../../shared/model/promotion-case.ts';

/** Which part of a ladder is shown: one track, and one of its levels or all of them (null). */
export type MapScope = { readonly track: string; readonly level: string | null };

/** The criteria of one level and theme. */
export type ThemeGroup = { readonly theme: Theme; readonly criteria: readonly Criterion[] };
export type LevelGroup = { readonly level: Level; readonly themes: readonly ThemeGroup[] };

/** What a person looks at first: the level they seek. */
export function scopeOfTarget({ track, level }: Target): MapScope {
  return { track, level };
}

/** A scope that the ladder has: a level that the track does not know gives way to all of its levels. */
export function fittedScope(ladder: Ladder, scope: MapScope): MapScope {
  const track = ladder.tracks.some(({ id }) => id === scope.track) ? scope.track : (ladder.tracks[0]?.id ?? '');
  const known = levelsOfTrack(ladder, track).some(({ id }) => id === scope.level);
  return { track, level: known ? scope.level : null };
}

/** The nearest scope in which a criterion is seen: its track and level where the given ones would hide it. */
export function scopeAround(criterion: Criterion, { track, level }: MapScope): MapScope {
  return {
    track: criterion.tracks.includes(track) ? track : (criterion.tracks[0] ?? track),
    level: level === null ? null : criterion.level,
  };
}

/** The criteria of a scope by level, lowest first, and by theme in the ladder's order; nothing that is empty. */
export function groupCriteria(ladder: Ladder, scope: MapScope): readonly LevelGroup[] {
  const criteria = ladder.criteria.filter(({ tracks }) => tracks.includes(scope.track));
  return levelsOfTrack(ladder, scope.track)
    .filter(({ id }) => scope.level === null || scope.level === id)
    .map((level) => ({ level, themes: byTheme(ladder, criteria, level.id) }))
    .filter(({ themes }) => themes.length > 0);
}

/** The criteria of groups in the order in which they stand on screen. */
export function criteriaOfGroups(groups: readonly LevelGroup[]): readonly Criterion[] {
  return groups.flatMap(({ themes }) => themes.flatMap(({ criteria }) => criteria));
}

function byTheme(ladder: Ladder, criteria: readonly Criterion[], level: string): readonly ThemeGroup[] {
  return ladder.themes
    .map((theme) => ({
      theme,
      criteria: criteria.filter((criterion) => criterion.level === level && criterion.theme === theme.id),
    }))
    .filter((group) => group.criteria.length > 0);
}
