import type { Comparison, CriterionVerdict, LevelStanding } from './verdict-types.ts';

/** Ids of a track and of a level that it has. */
export type TrackLevel = { readonly track: string; readonly level: string };

/** One side of a pair, or both of them. */
export type PairSide = 'a' | 'b' | 'both';

/**
 * A criterion of a pair. Its verdict is the same on both sides; `metBy` says on which sides it is asked for and met
 * (`met` or `sustained`).
 */
export type PairedCriterion = {
  readonly verdict: CriterionVerdict;
  readonly askedBy: PairSide;
  readonly metBy: PairSide | 'neither';
};

/** Any two levels side by side, each on its track. */
export type LevelPair = {
  readonly a: LevelStanding & { readonly track: string };
  readonly b: LevelStanding & { readonly track: string };
  /** All that one or the other asks for, what both ask for once and first, then what only `a` and only `b` ask for. */
  readonly criteria: readonly PairedCriterion[];
  readonly asked: Readonly<Record<PairSide, number>>;
  readonly met: Readonly<Record<PairSide | 'neither', number>>;
};

/** Puts two levels side by side; null when a track does not have the level. */
export function pairLevels(comparison: Comparison, a: TrackLevel, b: TrackLevel): LevelPair | null {
  const one = standingAt(comparison, a);
  const other = standingAt(comparison, b);
  if (one === undefined || other === undefined) return null;
  const asks = (side: LevelStanding) => new Set(side.criteria.map(({ criterion }) => criterion.id));
  const [byA, byB] = [asks(one), asks(other)];
  const criteria = [
    ...one.criteria.filter(({ criterion }) => byB.has(criterion.id)).map((verdict) => paired(verdict, 'both')),
    ...one.criteria.filter(({ criterion }) => !byB.has(criterion.id)).map((verdict) => paired(verdict, 'a')),
    ...other.criteria.filter(({ criterion }) => !byA.has(criterion.id)).map((verdict) => paired(verdict, 'b')),
  ];
  const asked = { a: 0, b: 0, both: 0 };
  const met = { a: 0, b: 0, both: 0, neither: 0 };
  for (const { askedBy, metBy } of criteria) {
    asked[askedBy] += 1;
    met[metBy] += 1;
  }
  return { a: { ...one, track: a.track }, b: { ...other, track: b.track }, criteria, asked, met };
}

function standingAt({ tracks }: Comparison, { track, level }: TrackLevel): LevelStanding | undefined {
  return tracks.find((fit) => fit.track.id === track)?.levels.find((standing) => standing.level.id === level);
}

function paired(verdict: CriterionVerdict, askedBy: PairSide): PairedCriterion {
  const isMet = verdict.verdict === 'met' || verdict.verdict === 'sustained';
  return { verdict, askedBy, metBy: isMet ? askedBy : 'neither' };
}
