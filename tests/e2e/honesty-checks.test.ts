import { describe, expect, it } from 'vitest';
import { statementOf } from './steps/built-in-ladder.ts';
import { goTo, trySample } from './steps/case-steps.ts';
import { chooseCriterion } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe('what a reader may ask', () => {
  it('is listed at the packet, and leads by keyboard into the field where it can be mended', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Packet');
    const questions = page.getByRole('region', { name: 'What a reader may ask' });
    await questions.getByRole('link', { name: 'lacks the value after' }).first().focus();
    await page.keyboard.press('Enter');
    const after = page.getByRole('article', { name: 'Owner of Heron in operation' }).getByLabel('After');
    await expect.poll(() => after.evaluate((field) => field === document.activeElement)).toBe(true);
    const number = page.getByRole('group', { name: 'Number 1' });
    await number.getByText('This number lacks its value after and source.').waitFor();
    await page.keyboard.type('3');
    await number.getByText('This number lacks its source.').waitFor();
  });

  it('is told of a private item that carries a verdict: at the packet, beside the field and on the map', async () => {
    const { page } = await openRungs();
    await trySample(page);
    const title = 'Where planning should stand in a year';
    await page.getByLabel('Search activities').fill(title);
    await page.getByRole('link', { name: title }).click();
    const form = page.getByRole('article', { name: title });
    await form.getByRole('radio', { name: 'Private' }).click();
    await form.getByText('Private item carries a verdict.').waitFor();

    await goTo(page, 'Map');
    await chooseCriterion(page, statementOf('l6-long-view'));
    const panel = page.getByRole('region', { name: statementOf('l6-long-view') });
    await panel.getByRole('link', { name: 'only through private items; a committee will see: gap.' }).waitFor();

    await goTo(page, 'Packet');
    const questions = page.getByRole('region', { name: 'What a reader may ask' });
    await questions.getByText('A committee will see less than you do').waitFor();
    await questions.getByRole('link', { name: 'only through private items' }).click();
    const chosen = form.getByRole('radio', { name: 'Private' });
    await expect.poll(() => chosen.evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

describe('a section on request', () => {
  it('is offered beside the usual ones, and the packet has it once it is ticked', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Packet');
    const box = page.getByRole('checkbox', { name: 'Organizational needs' });
    await expect.poll(() => box.isChecked()).toBe(false);
    await box.click();
    // Words of the preview are set letter run by letter run; the heading of a need stands in the contents.
    await page
      .getByText(/Somebody who keeps four teams on one course/)
      .first()
      .waitFor();
  });
});
