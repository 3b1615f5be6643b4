import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { statementOf } from './steps/built-in-ladder.ts';
import { goTo, heading, trySample, untilSaved } from './steps/case-steps.ts';
import { chooseCriterion } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const TITLE = 'Rounds between Routing, Tracking, Lockers and Depot';
const CRITERION = statementOf('l6-keeps-teams-aligned');

const step = (page: Page, name: 'Undo' | 'Redo') => page.getByRole('banner').getByRole('button', { name, exact: true });
const row = (page: Page) => page.getByRole('list', { name: 'Activities' }).getByRole('link', { name: TITLE });

async function claimsOnMap(page: Page): Promise<number> {
  await goTo(page, 'Map');
  await chooseCriterion(page, CRITERION);
  const count = await page
    .getByRole('region', { name: 'Claims', exact: true })
    .getByRole('link', { name: TITLE })
    .count();
  await goTo(page, 'Activities');
  return count;
}

describe('undo and redo', () => {
  it('brings a deleted activity back with its claims, by button and by keys, and keeps that on disk', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await expect.poll(() => claimsOnMap(page)).toBe(1);
    await expect.poll(() => step(page, 'Undo').isDisabled()).toBe(true);

    await page.getByLabel('Search activities').fill('Rounds between');
    await row(page).click();
    await page.getByRole('button', { name: 'Delete this activity' }).click();
    await row(page).waitFor({ state: 'detached' });
    await expect.poll(() => claimsOnMap(page)).toBe(0);

    await step(page, 'Undo').click();
    await row(page).waitFor();
    await expect.poll(() => claimsOnMap(page)).toBe(1);

    await step(page, 'Redo').click();
    await row(page).waitFor({ state: 'detached' });
    await page.getByRole('navigation').getByRole('link', { name: 'Activities' }).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await row(page).waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await row(page).waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+z');
    await row(page).waitFor();

    await untilSaved(page);
    await page.reload();
    await heading(page, 'Activities');
    await page.getByLabel('Search activities').fill('Rounds between');
    await row(page).waitFor();
    await expect.poll(() => claimsOnMap(page)).toBe(1);
  });

  it('takes back typing in a field first by the field, then by the case', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await page.getByLabel('Search activities').fill('Rounds between');
    await row(page).click();
    const impact = page.getByLabel('Impact');
    const before = await impact.inputValue();
    await impact.press('ControlOrMeta+End');
    await page.keyboard.type(' One word more.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => impact.inputValue()).not.toContain('One word more.');
    await page.keyboard.type(' Another.');
    await untilSaved(page);
    const after = await impact.inputValue();
    expect(after).toContain(' Another.');
    for (let value = after; value !== before; value = await impact.inputValue()) {
      await step(page, 'Undo').click();
      await expect.poll(() => impact.inputValue()).not.toBe(value);
    }
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => impact.inputValue()).toBe(before);
  });
});
