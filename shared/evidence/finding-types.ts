import type { Verdict } from '../fit/verdict-types.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { DeclarationKind } from '../model/declaration.ts';

/** From what misleads or leaks, over what weakens the case, to what could be better. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What each finding says beside its code. `activity`, `metric`, `referee` are titles and names, `criterion` is the
 * statement of one; `months` and `wanted` count whole months.
 */
export type FindingParams = {
  /** Claimed as `meets` or better for so many criteria, and nothing about it can be checked. */
  'claim-without-proof': { readonly activity: string; readonly claims: number };
  'claim-without-rationale': { readonly activity: string; readonly criterion: string };
  /** One finding for each part that a number lacks. */
  'number-without-baseline': { readonly activity: string; readonly metric: string; readonly missing: MissingPart };
  'own-part-missing': { readonly activity: string };
  'no-impact': { readonly activity: string };
  'future-activity': { readonly activity: string; readonly start: CalendarDate; readonly claims: number };
  'stale-evidence': { readonly criterion: string; readonly months: number; readonly wanted: number };
  /** Met, by one activity alone. */
  'one-off-evidence': { readonly criterion: string; readonly activity: string };
  /** Every claim is only in part; `lower` is the title of a lower level that the same activities meet in full, when there is one. */
  'lower-level-evidence': { readonly criterion: string; readonly claims: number; readonly lower: string | null };
  'gap-without-mitigation': { readonly criterion: string };
  /** Without the activity, `carried` of the `total` criteria of the target that are met or sustained would not be. */
  'activity-carries-too-much': { readonly activity: string; readonly carried: number; readonly total: number };
  /** What a committee would see instead, because private items are withheld from it. */
  'private-item-carries-verdict': { readonly criterion: string; readonly verdict: Verdict; readonly without: Verdict };
  /** `level` is the title of the level sought; `agreed` counts the referees who agreed, all of them below it. */
  'no-witness-at-target-level': { readonly level: string; readonly agreed: number };
  /** `words` are how the company calls the level of the referee, perhaps not at all; the ladder does not know them. */
  'witness-level-unknown': { readonly referee: string; readonly words: string; readonly level: string };
  'referee-agreed-without-activity': { readonly referee: string };
  'quote-without-consent': { readonly referee: string };
  /** Asked so many days ago. */
  'request-unanswered': { readonly referee: string; readonly days: number };
  'declaration-with-claims': { readonly kind: DeclarationKind; readonly criterion: string; readonly claims: number };
  'mitigation-overdue': { readonly criterion: string; readonly by: CalendarDate };
  'intention-overdue': { readonly intention: string; readonly end: CalendarDate };
  'target-date-passed': { readonly date: CalendarDate };
};
export type FindingCode = keyof FindingParams;
export type MissingPart = 'before' | 'after' | 'unit' | 'period' | 'source';

/** Something about a case that an honest reader would object to; `pointer` leads into the case (RFC 6901). */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly pointer: string;
    readonly params: FindingParams[Code];
  };
}[FindingCode];
