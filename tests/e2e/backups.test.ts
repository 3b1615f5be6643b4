import { describe, expect, it } from 'vitest';
import { goHome, trySample } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const PERSON = 'Łucja Zawiślak';

describe('backups on the first screen', () => {
  it('are made, looked into, and bring a removed case back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goHome(page);
    await page.getByRole('button', { name: 'Backups' }).click();
    const dialog = page.getByRole('dialog', { name: 'Backups' });
    await dialog.getByText('There is no backup yet').waitFor();
    await dialog.getByRole('button', { name: 'Make a backup now' }).click();
    await dialog.getByText(/^Backup of .* · 1 case$/).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: `More for the case of ${PERSON}` }).click();
    await page.getByRole('menuitem', { name: 'Remove from this computer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove from this computer' }).click();
    await page.getByRole('link', { name: PERSON }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Backups' }).click();
    await dialog.getByText(/^Backup of .* · 1 case$/).click();
    await dialog.getByRole('button', { name: `Bring back as a new case: ${PERSON}` }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: PERSON }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: PERSON }).count()).toBe(1);
  });
});
