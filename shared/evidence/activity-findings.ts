import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Activity } from '../model/activity.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Finding } from './finding-types.ts';
import { gradeProof, missingFromMetric, witnessedActivities } from './proof.ts';

/** How an activity is used: `strong` counts its claims of `meets` or `exceeds`. */
type Use = { readonly claims: number; readonly strong: number; readonly witnessed: boolean };

/** What each activity leaves open; most of it is asked only of activities that support a claim. */
export function activityFindings(subject: PromotionCase, now: CalendarDate): Finding[] {
  const claims = Map.groupBy(subject.claims, ({ activity }) => activity);
  const witnessed = witnessedActivities(subject.referees);
  return subject.activities.flatMap((activity, index) => {
    const own = claims.get(activity.id) ?? [];
    const strong = own.filter(({ strength }) => strength !== 'partial').length;
    const use = { claims: own.length, strong, witnessed: witnessed.has(activity.id) };
    const pointer = `/activities/${index}`;
    return [
      ...futureStart(activity, pointer, use, now),
      ...(activity.start <= now ? weakSupport(activity, pointer, use) : []),
      ...incompleteNumbers(activity, pointer),
    ];
  });
}

function futureStart({ title, start }: Activity, pointer: string, { claims }: Use, now: CalendarDate): Finding[] {
  if (start <= now) return [];
  const severity = claims > 0 ? 'warning' : 'note';
  return [
    { code: 'future-activity', severity, pointer: `${pointer}/start`, params: { activity: title, start, claims } },
  ];
}

function weakSupport(activity: Activity, pointer: string, { claims, strong, witnessed }: Use): Finding[] {
  const found: Finding[] = [];
  const params = { activity: activity.title };
  if (strong > 0 && gradeProof(activity, witnessed) === 'word') {
    found.push({ code: 'claim-without-proof', severity: 'warning', pointer, params: { ...params, claims: strong } });
  }
  if (claims > 0 && activity.ownPart.trim() === '') {
    found.push({ code: 'own-part-missing', severity: 'warning', pointer: `${pointer}/ownPart`, params });
  }
  if (claims > 0 && activity.impact.trim() === '' && activity.metrics.length === 0) {
    found.push({ code: 'no-impact', severity: 'warning', pointer: `${pointer}/impact`, params });
  }
  return found;
}

function incompleteNumbers({ title, metrics }: Activity, pointer: string): Finding[] {
  return metrics.flatMap((metric, index) =>
    missingFromMetric(metric).map(
      (missing): Finding => ({
        code: 'number-without-baseline',
        severity: 'warning',
        pointer: `${pointer}/metrics/${index}/${missing}`,
        params: { activity: title, metric: metric.name, missing },
      }),
    ),
  );
}
