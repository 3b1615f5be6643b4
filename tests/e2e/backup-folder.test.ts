import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { beginCase, goHome, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe('the folder of backups', () => {
  it('is shown, changed to one of the user with the older backups, and changed back', async () => {
    const folder = await temporaryFolder();
    const { page, restart } = await openRungs({ folder });
    await beginCase(page, 'Ada Beispiel');
    await goHome(page);
    await page.getByRole('button', { name: 'Backups' }).click();
    const dialog = page.getByRole('dialog', { name: 'Backups' });
    await dialog.getByText(path.join(folder, 'backups'), { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Make a backup now' }).click();
    await dialog.getByText(/^Backup of /).waitFor();

    await dialog.getByRole('button', { name: 'Change…' }).click();
    await dialog.getByRole('button', { name: 'Keep backups there' }).click();
    await dialog.getByText('Give the whole path of a folder').waitFor();
    await dialog.getByLabel('Keep backups in').fill('somewhere');
    await dialog.getByRole('button', { name: 'Keep backups there' }).click();
    await dialog.getByText('A folder for backups needs its whole path').waitFor();
    const elsewhere = path.join(await temporaryFolder(), 'mine');
    await dialog.getByLabel('Keep backups in').fill(elsewhere);
    await dialog.getByRole('button', { name: 'Keep backups there' }).click();
    await dialog.getByText('1 older backup was moved').waitFor();
    await dialog.getByText(elsewhere, { exact: true }).waitFor();
    expect(await readdir(elsewhere)).toHaveLength(2);
    expect(await readdir(path.join(folder, 'backups'))).toEqual([]);

    await restart();
    await page.getByRole('button', { name: 'Backups' }).click();
    await dialog.getByText(elsewhere, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Use the usual folder' }).click();
    await dialog.getByRole('checkbox', { name: 'Move the 2 older backups there too' }).click();
    await dialog.getByRole('button', { name: 'Keep backups there' }).click();
    await dialog.getByText(path.join(folder, 'backups'), { exact: true }).waitFor();
    expect(await readdir(elsewhere)).toHaveLength(2);
  });
});

describe('a look into a backup', () => {
  it('tells what is in a case and what became of it', async () => {
    const { page } = await openRungs();
    await beginCase(page, 'Ada Beispiel');
    await writeActivity(page, { title: 'Moved the billing service' });
    await untilSaved(page);
    await goHome(page);
    await page.getByRole('button', { name: 'Backups' }).click();
    const dialog = page.getByRole('dialog', { name: 'Backups' });
    await dialog.getByRole('button', { name: 'Make a backup now' }).click();
    await dialog.getByText(/^Backup of /).click();
    const look = dialog.getByRole('button', { name: 'Look inside the case of Ada Beispiel' });
    await look.click();
    await dialog.getByText('It is the same in your library now.').waitFor();
    await dialog.getByText('Moved the billing service').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Ada Beispiel' }).click();
    await writeActivity(page, { title: 'Taught the on-call team' });
    await untilSaved(page);
    await goHome(page);
    await page.getByRole('button', { name: 'Backups' }).click();
    await dialog.getByText(/^Backup of /).click();
    await look.click();
    await dialog.getByText('In your library now: 1 activity is new.').waitFor();
    await dialog.getByText('Taught the on-call team').waitFor();
    await expect.poll(() => look.getAttribute('aria-expanded')).toBe('true');
  });
});
