import type { Page } from 'playwright';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';

/** The open case as it is on disk, asked for as the window asks. */
export async function openedCase(page: Page): Promise<PromotionCase> {
  const answer = await page.evaluate(async () => {
    const request = { id: location.hash.split('/')[2] ?? '' };
    if (window.rungs !== undefined) return window.rungs.ask('case.open', request);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/ask/case.open', { method: 'POST', headers, body: JSON.stringify(request) });
    return response.json() as Promise<unknown>;
  });
  return (answer as { readonly value: { readonly case: PromotionCase } }).value.case;
}

/** A case file as another computer would write it: a text and a list are different, an activity is more and one less. */
export function otherVersion(subject: PromotionCase): string {
  const [first, second, ...rest] = subject.activities;
  if (first === undefined || second === undefined) throw new Error('The case needs two activities');
  const changed = { ...first, title: `${first.title}, again`, impact: `Other words. ${first.impact}`, tags: ['other'] };
  const claims = subject.claims.filter(({ activity }) => activity !== second.id);
  const referees = subject.referees.map((referee) => ({
    ...referee,
    activities: referee.activities.filter((id) => id !== second.id),
  }));
  const activities = [changed, ...rest, { ...first, id: 'elsewhere', title: 'Written elsewhere' }];
  return JSON.stringify({ ...subject, activities, claims, referees });
}
