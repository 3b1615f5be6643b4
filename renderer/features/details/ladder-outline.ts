import { levelsOfTrack } from '../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder, Level } from '../../../shared/model/ladder.ts';

/** Criteria of a level that the same tracks ask for. */
export type CriterionGroup = { readonly tracks: readonly string[]; readonly criteria: readonly Criterion[] };

export type LevelOutline = {
  readonly level: Level;
  /** Its title on each track that has it, without repetition. */
  readonly titles: readonly string[];
  readonly groups: readonly CriterionGroup[];
  /** How many criteria it has. */
  readonly count: number;
};

/** A ladder from its lowest level up, each with its criteria: first what most tracks share, then what few ask for. */
export function ladderOutline(ladder: Ladder): readonly LevelOutline[] {
  const used = new Set(ladder.tracks.flatMap(({ id }) => levelsOfTrack(ladder, id).map((level) => level.id)));
  return ladder.levels
    .filter(({ id }) => used.has(id))
    .toSorted((one, other) => one.rank - other.rank)
    .map((level) => {
      const criteria = ladder.criteria.filter((criterion) => criterion.level === level.id);
      return { level, titles: titlesOf(ladder, level), groups: groupsOf(ladder, criteria), count: criteria.length };
    });
}

function titlesOf(ladder: Ladder, { id, names }: Level): readonly string[] {
  const titles = ladder.tracks.flatMap((track) => (Object.hasOwn(names, track.id) ? [names[track.id] ?? id] : []));
  return titles.length === 0 ? [id] : [...new Set(titles)];
}

function groupsOf(ladder: Ladder, criteria: readonly Criterion[]): readonly CriterionGroup[] {
  const order = ladder.tracks.map(({ id }) => id);
  const groups = new Map<string, { readonly tracks: readonly string[]; readonly criteria: Criterion[] }>();
  for (const criterion of criteria) {
    const tracks = order.filter((id) => criterion.tracks.includes(id));
    const group = groups.get(tracks.join(' ')) ?? { tracks, criteria: [] };
    group.criteria.push(criterion);
    groups.set(tracks.join(' '), group);
  }
  return [...groups.values()].toSorted(
    (one, other) =>
      other.tracks.length - one.tracks.length ||
      order.indexOf(one.tracks[0] ?? '') - order.indexOf(other.tracks[0] ?? ''),
  );
}
