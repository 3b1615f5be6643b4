import { expect, it } from 'vitest';
import { goTo, heading, trySample, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

it('keeps the rest of the window standing when a screen breaks, and shows the screen again', async () => {
  const { page, takeComplaints } = await openRungs();
  await trySample(page);
  await page.evaluate(() => {
    // What the preview of the packet cannot do without.
    const Kept = window.IntersectionObserver;
    const broken = function Broken() {
      throw new Error('Broken on purpose');
    };
    Object.assign(window, {
      IntersectionObserver: broken,
      mend: () => Object.assign(window, { IntersectionObserver: Kept }),
    });
  });
  await goTo(page, 'Packet');
  await page.getByText('Something went wrong on this screen').waitFor();
  await page.getByText('Your case is safe, and the other screens go on.').waitFor();
  expect(takeComplaints().join(' ')).toContain('Broken on purpose');

  // The others do go on, and so do saving and undoing.
  await goTo(page, 'Case details');
  await page.getByLabel('Your name').fill('Somebody Else');
  await untilSaved(page);
  await goTo(page, 'Packet');
  await page.getByText('Something went wrong on this screen').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Łucja Zawiślak').first().waitFor();
  takeComplaints();

  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: 'Show the screen again' }).click();
  await page.getByRole('article', { name: /^Page 1 of / }).waitFor();
  await goTo(page, 'Activities');
  await heading(page, 'Activities');
});
