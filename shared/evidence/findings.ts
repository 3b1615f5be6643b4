import type { CalendarDate } from '../lib/calendar-date.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { activityFindings } from './activity-findings.ts';
import { claimFindings } from './claim-findings.ts';
import { declarationFindings } from './declaration-findings.ts';
import { type Finding, SEVERITIES } from './finding-types.ts';
import { planFindings } from './plan-findings.ts';
import { refereeFindings } from './referee-findings.ts';
import { targetFindings } from './target/target-findings.ts';

/**
 * What an honest reader would object to in a case, as of a day: the gravest first, then in the order of the case.
 *
 * Looks at the case as its author sees it; what an audience may not see is withheld later, in `packet/redact`.
 */
export function findingsOf(subject: PromotionCase, now: CalendarDate): readonly Finding[] {
  const findings = [
    ...targetFindings(subject, now),
    ...activityFindings(subject, now),
    ...claimFindings(subject),
    ...declarationFindings(subject, now),
    ...refereeFindings(subject, now),
    ...planFindings(subject, now),
  ];
  return findings.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}
