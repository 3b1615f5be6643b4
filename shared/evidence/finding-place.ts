import { pathOf } from '../lib/json-pointer.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding, FindingCode } from './finding-types.ts';

/** Screens on which something that a finding objects to can be mended. */
export type FindingScreen = 'activities' | 'map' | 'referees' | 'packet' | 'details' | 'plan';

/** Where a finding leads: a screen, the item on it, and the field of that item, as in "metrics.1.before"; '' for the whole. */
export type FindingPlace = { readonly screen: FindingScreen; readonly item: string | null; readonly field: string };

/** The screens that show a finding beside what they let one change, the likeliest to help first. */
const MENDED_ON: { readonly [Code in FindingCode]: readonly FindingScreen[] } = {
  'claim-without-proof': ['activities', 'map', 'referees'],
  'claim-without-rationale': ['map', 'activities'],
  'own-part-missing': ['activities'],
  'no-impact': ['activities'],
  'number-without-baseline': ['activities'],
  'future-activity': ['activities', 'map'],
  'activity-carries-too-much': ['activities', 'map'],
  'one-off-evidence': ['map', 'plan'],
  'stale-evidence': ['map', 'plan'],
  'lower-level-evidence': ['map', 'plan'],
  'gap-without-mitigation': ['map', 'plan'],
  'private-item-carries-verdict': ['packet', 'map', 'activities'],
  'no-witness-at-target-level': ['referees'],
  'witness-level-unknown': ['referees'],
  'referee-agreed-without-activity': ['referees'],
  'quote-without-consent': ['referees'],
  'request-unanswered': ['referees'],
  'declaration-with-claims': ['map'],
  'mitigation-overdue': ['map', 'plan'],
  'intention-overdue': ['plan'],
  'target-date-passed': ['details'],
};

/** The findings that a screen can do something about. */
export function findingsFor(findings: readonly Finding[], screen: FindingScreen): readonly Finding[] {
  return findings.filter(({ code }) => MENDED_ON[code].includes(screen));
}

/** What a finding is about: each is the id of an item, and null where there is none such. */
export type FindingSubject = {
  readonly activity: string | null;
  readonly criterion: string | null;
  readonly claim: string | null;
  readonly referee: string | null;
  readonly intention: string | null;
};

const NOTHING: FindingSubject = { activity: null, criterion: null, claim: null, referee: null, intention: null };

/** The items that a finding leads to; a claim's are its activity and its criterion as well. Pointers must be of this case. */
export function subjectOf({ pointer }: Finding, subject: PromotionCase): FindingSubject {
  const [list, first, second] = pathOf(pointer);
  const at = <Item>(items: readonly Item[], position = first): Item | undefined => items[Number(position)];
  switch (list) {
    case 'activities':
      return { ...NOTHING, activity: at(subject.activities)?.id ?? null };
    case 'claims': {
      const claim = at(subject.claims);
      if (claim === undefined) return NOTHING;
      return { ...NOTHING, claim: claim.id, activity: claim.activity, criterion: claim.criterion };
    }
    case 'declarations':
      return { ...NOTHING, criterion: at(subject.declarations)?.criterion ?? null };
    case 'ladder':
      return { ...NOTHING, criterion: at(subject.ladder.criteria, second)?.id ?? null };
    case 'referees':
      return { ...NOTHING, referee: at(subject.referees)?.id ?? null };
    case 'plan':
      return { ...NOTHING, intention: at(subject.plan)?.id ?? null };
    default:
      return NOTHING;
  }
}

/** Where to go to mend what a finding objects to. */
export function placeOf(finding: Finding, subject: PromotionCase): FindingPlace {
  const about = subjectOf(finding, subject);
  const [list, , ...rest] = pathOf(finding.pointer);
  if (finding.code === 'private-item-carries-verdict' && about.activity !== null)
    return { screen: 'activities', item: about.activity, field: 'confidentiality' };
  switch (list) {
    case 'activities':
      return { screen: 'activities', item: about.activity, field: rest.join('.') };
    case 'claims':
    case 'declarations':
    case 'ladder':
      return { screen: 'map', item: about.criterion, field: '' };
    case 'referees':
      return { screen: 'referees', item: about.referee, field: rest.join('.') };
    case 'plan':
      return { screen: 'plan', item: about.intention, field: rest.join('.') };
    default:
      return { screen: 'details', item: null, field: '' };
  }
}
