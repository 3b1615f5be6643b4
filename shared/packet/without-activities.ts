import type { RedactedCase } from './redact.ts';

/**
 * The case without activities that a plan leaves out, and without everything that is about them: claims, answers of referees, and
 * the places where referees, needs and the plan of the person lead to them. Verdicts that are computed from it rest on what is left.
 */
export function withoutActivities(c: RedactedCase, without: readonly string[]): RedactedCase {
  const goes = new Set(without);
  if (!c.activities.some(({ id }) => goes.has(id))) return c;
  const stays = (id: string): boolean => !goes.has(id);
  return {
    ...c,
    activities: c.activities.filter(({ id }) => stays(id)),
    claims: c.claims.filter(({ activity }) => stays(activity)),
    referees: c.referees.map((referee) => ({
      ...referee,
      activities: referee.activities.filter(stays),
      answers: referee.answers.filter(({ activity }) => activity === null || stays(activity)),
    })),
    needs: c.needs.map((need) => ({ ...need, activities: need.activities.filter(stays) })),
    plan: c.plan.filter(({ activity }) => activity === null || stays(activity)),
  };
}
