import { describe, it } from 'vitest';
import { heading, trySample } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe('an address that leads nowhere', () => {
  it('says so and shows the way back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    const visit = (hash: string) =>
      page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
    for (const [hash, sentence] of [
      ['#/case/no-such-case/map', 'This case could not be opened'],
      ['#/case/sample/no-such-screen', 'There is nothing at this address'],
      ['#/nowhere', 'There is nothing at this address'],
    ] as const) {
      await visit(hash);
      await page.getByText(sentence).waitFor();
      await page.getByRole('link', { name: 'Back to all cases' }).click();
      await page.getByRole('heading', { name: 'Your cases' }).waitFor();
    }
    // An item that is gone is no dead end: its screen stands there.
    await visit('#/case/sample/activities/a-deleted-long-ago');
    await heading(page, 'Activities');
    await page.getByRole('searchbox', { name: 'Search activities' }).waitFor();
  });
});
