import type { Path } from '../../lib/json-pointer.ts';
import type { Failure } from '../../lib/result.ts';
import type { Ladder, Level } from '../ladder.ts';
import { faultAt } from './schema-fault.ts';

/** Faults between the parts of a ladder that its schema cannot see: ids used twice, and names of parts that are not there. */
export function ladderFaults(ladder: Ladder, root: Path = []): Failure[] {
  const ids = {
    dimensions: new Set(ladder.dimensions.map((dimension) => dimension.id)),
    tracks: new Set(ladder.tracks.map((track) => track.id)),
    levels: new Set(ladder.levels.map((level) => level.id)),
    themes: new Set(ladder.themes.map((theme) => theme.id)),
  };
  const found: Failure[] = [];
  const unknown = (path: Path, kind: string, id: string): void => {
    found.push(faultAt('unknown-id', [...root, ...path], `names the ${kind} "${id}", which the ladder does not have`));
  };

  for (const list of ['dimensions', 'tracks', 'levels', 'themes', 'criteria'] as const) {
    found.push(...repeatedIds(ladder[list], [...root, list]));
  }
  found.push(...repeatedRanks(ladder, root), ...overlayFaults(ladder, root));
  ladder.levels.forEach((level, index) => {
    for (const track of Object.keys(level.names)) {
      if (!ids.tracks.has(track)) unknown(['levels', index, 'names', track], 'track', track);
    }
  });
  ladder.themes.forEach((theme, index) => {
    if (theme.dimension !== null && !ids.dimensions.has(theme.dimension)) {
      unknown(['themes', index, 'dimension'], 'dimension', theme.dimension);
    }
  });
  ladder.criteria.forEach((criterion, index) => {
    if (!ids.levels.has(criterion.level)) unknown(['criteria', index, 'level'], 'level', criterion.level);
    if (!ids.themes.has(criterion.theme)) unknown(['criteria', index, 'theme'], 'theme', criterion.theme);
    criterion.tracks.forEach((track, position) => {
      const path = ['criteria', index, 'tracks', position];
      if (!ids.tracks.has(track)) unknown(path, 'track', track);
      if (criterion.tracks.indexOf(track) < position) {
        found.push(faultAt('repeated', [...root, ...path], `names the track "${track}" a second time`));
      }
    });
  });
  return found;
}

/** Faults of items that share an id with an earlier one of their list. */
export function repeatedIds(items: readonly { readonly id: string }[], list: Path): Failure[] {
  const first = new Map<string, number>();
  const found: Failure[] = [];
  items.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      const says = `"${id}" is already the id of ${list.at(-1)}/${earlier}`;
      found.push(faultAt('repeated-id', [...list, index, 'id'], says));
    }
  });
  return found;
}

/** Levels of tracks that share none may have one rank: they are what one person could be on either. */
function repeatedRanks(ladder: Ladder, root: Path): Failure[] {
  const found: Failure[] = [];
  ladder.levels.forEach((level, index) => {
    const isBeside = (other: Level) => Object.keys(other.names).some((track) => Object.hasOwn(level.names, track));
    const earlier = ladder.levels.slice(0, index).find((other) => other.rank === level.rank && isBeside(other));
    if (earlier !== undefined) {
      const says = `is also the rank of the level "${earlier.id}"; each level of a track needs its own`;
      found.push(faultAt('repeated-rank', [...root, 'levels', index, 'rank'], says));
    }
  });
  return found;
}

/** An overlay has one level and nobody else has it; what it is laid over has to be there. */
function overlayFaults({ tracks, levels }: Ladder, root: Path): Failure[] {
  const found: Failure[] = [];
  if (tracks.length > 0 && tracks.every(({ overlay }) => overlay)) {
    found.push(faultAt('only-overlays', [...root, 'tracks'], 'has only overlays; at least one track must have rungs'));
  }
  tracks.forEach(({ id, overlay }, index) => {
    if (!overlay) return;
    const own = levels.filter(({ names }) => Object.hasOwn(names, id));
    const isAlone = own.length === 1 && own.every(({ names }) => Object.keys(names).length === 1);
    if (isAlone) return;
    const says = 'is an overlay, which needs exactly one level, with a name on this track only';
    found.push(faultAt('overlay-levels', [...root, 'tracks', index, 'overlay'], says));
  });
  return found;
}
