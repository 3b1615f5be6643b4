import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Strength } from '../model/claim.ts';
import type { Criterion, Level, Track } from '../model/ladder.ts';
import type { Proof } from '../model/proof.ts';

export const VERDICTS = ['sustained', 'met', 'claimed', 'gap', 'no-opportunity', 'not-applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STANDINGS = ['operating', 'within-reach', 'not-yet'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How many activities a reason names at most; the verdict's `counting` has them all. */
export const NAMED_AT_MOST = 3;

/** An activity as a reason names it. */
export type NamedActivity = { readonly title: string; readonly strength: Strength; readonly proof: Proof };

/** What each reason says beside its code; `have` is how it is, `wanted` or `allowed` how it would have to be. */
export type ReasonParams = {
  // For a verdict: what it rests on.
  /**
   * `claims` from different activities over `spanMonths`, from the first start to the last end (null: it goes on), `proof`
   * being the best of them. `activities` are the strongest of them, the strongest first.
   */
  'sustained-by': {
    readonly claims: number;
    readonly spanMonths: number;
    readonly proof: Proof;
    readonly from: CalendarDate;
    readonly to: CalendarDate | null;
    readonly activities: readonly NamedActivity[];
  };
  /**
   * `activity` is the title of the one that makes it met, from its start to its end (null: it goes on). `claims` count in
   * all; `others` are the strongest of the rest.
   */
  'met-by': {
    readonly activity: string;
    readonly strength: Strength;
    readonly proof: Proof;
    readonly from: CalendarDate;
    readonly to: CalendarDate | null;
    readonly claims: number;
    readonly others: readonly NamedActivity[];
  };
  /** `activities` are the strongest of those claimed. */
  'claimed-by': { readonly claims: number; readonly activities: readonly NamedActivity[] };
  'declared-no-opportunity': NoParams;
  'declared-not-applicable': NoParams;
  /** `wanted` is the proof that makes a first claim count. */
  'no-claim': { readonly wanted: Proof };

  // For a verdict: what is missing for the next better one.
  /** Every claim is only partial. */
  'needs-stronger-claim': NoParams;
  /** The claims that are strong enough are for activities still to come; `date` is when the first of them starts. */
  'starts-later': { readonly claims: number; readonly date: CalendarDate };
  'needs-proof': { readonly have: Proof; readonly wanted: Proof };
  'needs-more-claims': { readonly have: number; readonly wanted: number };
  /** In months from the first start to the last end. */
  'needs-longer-span': { readonly have: number; readonly wanted: number };
  /** In months since the last end. */
  'needs-fresh-evidence': { readonly have: number; readonly wanted: number };
  'needs-checkable-proof': { readonly have: Proof; readonly wanted: Proof };

  // For a standing, counting required criteria.
  'all-required-met': { readonly required: number; readonly sustained: number; readonly noOpportunity: number };
  /** `count` are neither met nor sustained nor without opportunity. */
  'criteria-missing': { readonly count: number; readonly required: number };
  'too-few-sustained': { readonly have: number; readonly wanted: number };
  'too-many-no-opportunity': { readonly have: number; readonly allowed: number };
  gaps: { readonly count: number; readonly allowed: number };
  /** The lowest level that is not operating: its id and its title on this track. */
  'level-below-not-operating': { readonly level: string; readonly title: string };
  'no-required-criteria': NoParams;
};
export type ReasonCode = keyof ReasonParams;
type NoParams = Readonly<Record<string, never>>;

/** Why, as data: `text/reason-sentence.ts` makes the sentence. `pointer` leads into the case (RFC 6901). */
export type Reason = {
  readonly [Code in ReasonCode]: { readonly code: Code; readonly pointer: string; readonly params: ReasonParams[Code] };
}[ReasonCode];

/**
 * Where one criterion stands. `exhibits` are the ids of the activities claimed for it, strongest first; `counting`, the first
 * of them, are those whose claim counts for met and sustained: begun, and more than partial.
 */
export type CriterionVerdict = {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly exhibits: readonly string[];
  readonly counting: readonly string[];
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
