import type { Criterion, Level, Track } from '../model/ladder.ts';

export const VERDICTS = ['sustained', 'met', 'claimed', 'gap', 'no-opportunity', 'not-applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STANDINGS = ['operating', 'within-reach', 'not-yet'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why, as data: `text/reason-sentence.ts` makes the sentence. `pointer` leads into the case (RFC 6901). */
export type Reason = {
  readonly code: ReasonCode;
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
};

export const REASON_CODES = [
  // for a verdict: what it rests on
  'sustained-by', // claims, spanMonths, proof (the best)
  'met-by', // activity (title), strength, proof
  'claimed-by', // claims
  'declared-no-opportunity',
  'declared-not-applicable',
  'no-claim',
  // for a verdict: what is missing for the next better one
  'needs-stronger-claim', // every claim is only partial
  'starts-later', // claims that are strong enough, date (when the first of them starts)
  'needs-proof', // have, wanted (proofs)
  'needs-more-claims', // have, wanted
  'needs-longer-span', // have, wanted (months)
  'needs-fresh-evidence', // have (months since the newest), wanted
  'needs-checkable-proof', // have, wanted (proofs)
  // for a standing
  'all-required-met', // required, sustained, noOpportunity
  'criteria-missing', // count, required
  'too-few-sustained', // have, wanted
  'too-many-no-opportunity', // have, allowed
  'gaps', // count, allowed
  'level-below-not-operating', // level (id), title
  'no-required-criteria',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Where one criterion stands. `exhibits` are the ids of the activities claimed for it, strongest first. */
export type CriterionVerdict = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly exhibits: readonly string[];
};

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Where one level of one track stands; criteria, and their counts, are all that it asks for, optional ones too. */
export type LevelStanding = {
  readonly level: Level;
  readonly standing: Standing;
  readonly reasons: readonly Reason[];
  readonly counts: VerdictCounts;
  readonly criteria: readonly CriterionVerdict[];
};

/** One track from its lowest level up. `effectiveLevel` is the id of the highest level that is operating with all below it. */
export type TrackFit = {
  readonly track: Track;
  readonly effectiveLevel: string | null;
  readonly levels: readonly LevelStanding[];
};

export type Comparison = { readonly tracks: readonly TrackFit[] };
