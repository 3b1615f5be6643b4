import { describe, expect, it } from 'vitest';
import { readSample } from '../support/sample-case.ts';
import { statementOf } from './steps/built-in-ladder.ts';
import { goHome, goTo, trySample } from './steps/case-steps.ts';
import { openVerdict, showPart } from './steps/compare-steps.ts';
import { chooseCriterion } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const { subject } = readSample();

describe('the sample', () => {
  it('shows its activities, its map, where it stands on both tracks, and the packet on real pages', async () => {
    const { page } = await openRungs();
    await trySample(page);
    const main = page.getByRole('main');
    await main.getByText(`${subject.activities.length} activities`).waitFor();
    await main.getByLabel('Search activities').fill('trip cost');
    await main.getByRole('link', { name: 'Incremental trip cost' }).click();
    await main.getByRole('article', { name: 'Incremental trip cost' }).getByText('Measured').first().waitFor();

    await goTo(page, 'Map');
    const criterion = 'l6-educates-product';
    await chooseCriterion(page, statementOf(criterion));
    await main
      .getByRole('region', { name: statementOf(criterion) })
      .getByRole('status')
      .getByText('Sustained')
      .waitFor();
    const claims = subject.claims.filter((claim) => claim.criterion === criterion);
    const removals = main.getByRole('button', { name: 'Remove the claim with' });
    await expect.poll(() => removals.count()).toBe(claims.length);

    await goTo(page, 'Compare');
    await main
      .getByText(
        'On the individual contributor track this case stands at T5 Senior engineer; on the technical leadership track at L6 Technical lead.',
      )
      .waitFor();
    await main.getByText('L6 Technical lead, the level sought, is operating').waitFor();
    await showPart(page, 'Criteria');
    await openVerdict(page, statementOf(criterion));
    const behind = page.getByRole('dialog').or(main.getByRole('region', { name: statementOf(criterion) }));
    await behind.getByRole('link', { name: 'Planner hour: what the planner can do, for product managers' }).waitFor();
    await page.keyboard.press('Escape');

    await goTo(page, 'Packet');
    await main
      .getByRole('status')
      .getByText(/^\d\d? pages$/)
      .waitFor();
    const firstPage = page.getByRole('article', { name: /^Page 1 of \d+$/ });
    await firstPage.getByText('Łucja Zawiślak').first().waitFor();
    await firstPage.locator('canvas[data-drawn]').waitFor();
    await expect.poll(() => firstPage.locator('canvas').evaluate(inkOf)).toBeGreaterThan(1_000);

    await goHome(page);
    await page.getByText(`${subject.activities.length} activities, ${subject.claims.length} claims`).waitFor();
  });
});

/** How many pixels of a page are dark, the words that are drawn on it; one that was never drawn is transparent. */
function inkOf(element: Element): number {
  const canvas = element as HTMLCanvasElement;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100 && pixels[at + 3] === 255) dark += 1;
  return dark;
}
