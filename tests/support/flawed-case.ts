import type { Finding, FindingCode } from '../../shared/evidence/finding-types.ts';
import { findingsOf } from '../../shared/evidence/findings.ts';
import type { Activity } from '../../shared/model/activity.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { aCase, aClaim, anActivity, TWO_TRACK } from './case-builder.ts';
import { NOW } from './worked-examples.ts';

/** The findings of one code, as of the day of the worked examples. */
export function found(subject: PromotionCase, code: FindingCode): Finding[] {
  return findingsOf(subject, NOW).filter((finding) => finding.code === code);
}

/** A case with one activity of early 2026, claimed for one criterion of the target. */
export function claimed(activity: Partial<Activity>, rest: Partial<PromotionCase> = {}): PromotionCase {
  const dates = { start: '2026-01-01', end: '2026-03-31' };
  return aCase({
    activities: [anActivity('a1', { ...dates, ...activity })],
    claims: [aClaim('a1', 'l6-long-view')],
    ...rest,
  });
}

/** The statement of a criterion of the built-in ladder. */
export const statement = (id: string): string => TWO_TRACK.criteria.find((item) => item.id === id)?.statement ?? '';
