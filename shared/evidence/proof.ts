import type { Activity, Metric } from '../model/activity.ts';
import type { Proof } from '../model/proof.ts';
import type { Referee } from '../model/referee.ts';
import type { MissingPart } from './finding-types.ts';

/** How checkable an activity is: by a complete number, a link or attached file, a referee who agreed, or its author's word alone. */
export function proofOf(activity: Activity, referees: readonly Referee[]): Proof {
  return gradeProof(activity, witnessedActivities(referees).has(activity.id));
}

/** The same, when it is known whether a referee agreed to vouch for the activity. */
export function gradeProof(activity: Activity, witnessed: boolean): Proof {
  if (activity.metrics.some((metric) => missingFromMetric(metric).length === 0)) return 'measured';
  if (activity.links.length + activity.attachments.length > 0) return 'artefact';
  return witnessed ? 'witnessed' : 'word';
}

/** Ids of the activities that some referee agreed to vouch for. */
export function witnessedActivities(referees: readonly Referee[]): ReadonlySet<string> {
  return new Set(referees.filter(({ answer }) => answer === 'agreed').flatMap(({ activities }) => activities));
}

const METRIC_PARTS: readonly MissingPart[] = ['before', 'after', 'unit', 'period', 'source'];

/** What a number still lacks before it can be checked. */
export function missingFromMetric(metric: Metric): MissingPart[] {
  return METRIC_PARTS.filter((part) => {
    const value = metric[part];
    return value === null || (typeof value === 'string' && value.trim() === '');
  });
}
