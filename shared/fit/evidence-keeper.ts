import { witnessedActivities } from '../evidence/proof.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { listChange } from '../lib/list-change.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import {
  addTo,
  type Evidence,
  type EvidenceIndex,
  evidenceOf,
  indexDeclarations,
  strongestFirst,
  weigh,
  weighActivities,
} from './evidence-index.ts';

/** What became of the evidence with an edit. */
export type EvidenceChange = {
  /** Ids of the criteria whose evidence or declaration is no longer the same. */
  readonly touched: ReadonlySet<string>;
  /** Claims from the position `from` on (as it was before) that are not touched have moved by so many places. */
  readonly moved: { readonly from: number; readonly by: number } | null;
};

/** The evidence of a case, as of one day, brought up to date edit by edit. */
export type EvidenceKeeper = EvidenceIndex & {
  /** Takes the case as it is now, whichever case that may be; lists that an edit did not touch cost nothing. */
  readonly take: (after: PromotionCase) => EvidenceChange;
};

/** Nobody keeps evidence beyond the verdict that is made of it, so its place may be changed. */
type KeptEvidence = Omit<Evidence, 'position'> & { position: number };

export function keepEvidence(subject: PromotionCase, now: CalendarDate): EvidenceKeeper {
  let before = subject;
  const works = weighActivities(subject, now);
  let byCriterion = new Map<string, KeptEvidence[]>();
  let declarations = indexDeclarations(subject);
  gather(subject, null);

  return {
    evidenceFor: (criterion) => byCriterion.get(criterion) ?? [],
    declared: (criterion, kind) => declarations.get(`${kind} ${criterion}`),
    take: (after) => {
      const reweighed = weighAgain(after);
      const touched = new Set<string>();
      const moved = takeClaims(after, touched);
      if (reweighed.size > 0) {
        for (const { activity, criterion } of after.claims) if (reweighed.has(activity)) touched.add(criterion);
      }
      if (moved !== null) moveClaims(moved, touched);
      if (touched.size > 0) gather(after, touched);
      takeDeclarations(after, touched);
      before = after;
      return { touched, moved };
    },
  };

  /** Ids of the activities that are new, gone, changed, or witnessed otherwise. */
  function weighAgain(after: PromotionCase): ReadonlySet<string> {
    const reweighed = new Set<string>();
    const witnessed = witnessedActivities(after.referees);
    const change = listChange(before.activities, after.activities);
    if (change !== null) {
      const gone = new Set(before.activities.slice(change.start, change.endBefore).map(({ id }) => id));
      for (const activity of after.activities.slice(change.start, change.endAfter)) {
        gone.delete(activity.id);
        if (works.get(activity.id)?.activity === activity) continue;
        works.set(activity.id, weigh(activity, witnessed, now));
        reweighed.add(activity.id);
      }
      for (const id of gone) {
        works.delete(id);
        reweighed.add(id);
      }
    }
    if (after.referees === before.referees) return reweighed;
    const known = witnessedActivities(before.referees);
    for (const id of new Set([...known, ...witnessed])) {
      const work = works.get(id);
      if (work === undefined || known.has(id) === witnessed.has(id)) continue;
      works.set(id, weigh(work.activity, witnessed, now));
      reweighed.add(id);
    }
    return reweighed;
  }

  function takeClaims(after: PromotionCase, touched: Set<string>): EvidenceChange['moved'] {
    const change = listChange(before.claims, after.claims);
    if (change === null) return null;
    for (const { criterion } of before.claims.slice(change.start, change.endBefore)) touched.add(criterion);
    for (const { criterion } of after.claims.slice(change.start, change.endAfter)) touched.add(criterion);
    const by = after.claims.length - before.claims.length;
    return by === 0 || change.endBefore === before.claims.length ? null : { from: change.endBefore, by };
  }

  function moveClaims({ from, by }: NonNullable<EvidenceChange['moved']>, touched: ReadonlySet<string>): void {
    for (const [criterion, evidence] of byCriterion) {
      if (touched.has(criterion)) continue;
      for (const item of evidence) if (item.position >= from) item.position += by;
    }
  }

  /** Gathers the evidence of all criteria, or only of some. */
  function gather({ claims }: PromotionCase, wanted: ReadonlySet<string> | null): void {
    if (wanted === null) byCriterion = new Map();
    else for (const criterion of wanted) byCriterion.delete(criterion);
    claims.forEach((claim, position) => {
      if (wanted !== null && !wanted.has(claim.criterion)) return;
      const work = works.get(claim.activity);
      if (work !== undefined) addTo(byCriterion, evidenceOf(claim, position, work));
    });
    for (const criterion of wanted ?? byCriterion.keys()) byCriterion.get(criterion)?.sort(strongestFirst);
  }

  /** What is declared matters only where nothing is claimed. */
  function takeDeclarations(after: PromotionCase, touched: Set<string>): void {
    if (after.declarations === before.declarations) return;
    declarations = indexDeclarations(after);
    for (const { criterion } of [...before.declarations, ...after.declarations]) {
      if (!byCriterion.has(criterion)) touched.add(criterion);
    }
  }
}
