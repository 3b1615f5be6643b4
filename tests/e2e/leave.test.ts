import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parseCaseText } from '../../shared/model/parse-case.ts';
import { filesIn, linksOfIndex, textOf, wrongSums } from '../support/read-export.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { beginCase, goHome, trySample, untilSaved } from './steps/case-steps.ts';
import { openDialog } from './steps/dialog-steps.ts';
import { downloaded } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const PERSON = 'Łucja Zawiślak';

async function leaveDialog(page: Page) {
  await page.getByRole('button', { name: 'Take everything with you' }).click();
  const dialog = openDialog(page);
  await dialog.getByRole('heading', { name: 'Take everything with you' }).waitFor();
  return dialog;
}

describe('leaving the company', () => {
  it('takes everything along in one zip, and then the library is gone as if it had never been', async () => {
    const folder = await temporaryFolder();
    const { page } = await openRungs({ folder });
    await trySample(page);
    await goHome(page);
    await page.getByRole('button', { name: 'Backups' }).click();
    await page.getByRole('button', { name: 'Make a backup now' }).click();
    await page.getByText(/^Backup of .* · 1 case$/).waitFor();
    await page.keyboard.press('Escape');

    const dialog = await leaveDialog(page);
    const zip = await downloaded(page, () => dialog.getByRole('button', { name: 'Write everything' }).click());
    expect(zip.name).toMatch(/^Rungs export \d{4}-\d\d-\d\d\.zip$/);
    const files = new Map(
      Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => [name.split('/').slice(1).join('/'), bytes]),
    );
    expect(wrongSums(files)).toEqual([]);
    expect(linksOfIndex(files).filter((link) => !files.has(link))).toEqual([]);
    const parsed = parseCaseText(textOf(files, `${PERSON} - L6 Technical lead/case.json`));
    expect(parsed).toMatchObject({ ok: true, value: { person: { name: PERSON } } });

    await dialog.getByText('Everything is written').waitFor();
    await dialog.getByText('Open it and look into it').waitFor();
    await dialog.getByRole('button', { name: 'Remove the library…' }).click();
    const removing = page.getByRole('dialog', { name: 'Remove the library from this computer?' });
    await removing.getByText(folder, { exact: true }).waitFor();
    const remove = removing.getByRole('button', { name: 'Remove everything' });
    await expect.poll(() => remove.isDisabled()).toBe(true);
    await removing.getByLabel('Type remove to go on').fill('remove');
    await remove.click();
    await page.getByText('The library was removed from this computer.').waitFor();
    await page.getByText('Start here').waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => page.getByText(/damaged|rebuilt|missing/).count()).toBe(0);
    expect(await readdir(path.join(folder, 'backups'))).toEqual([]);
    await page.reload();
    await page.getByText('Start here').waitFor();
    await expect.poll(() => page.getByText(/damaged|rebuilt|missing/).count()).toBe(0);
  });

  it('writes into a folder by its path, says under the field what is wrong with one, and minds what is changed later', async () => {
    const place = await temporaryFolder();
    const { page, openTab } = await openRungs();
    await beginCase(page, 'Ada Beispiel');
    await goHome(page);
    const dialog = await leaveDialog(page);
    await dialog.getByRole('radio', { name: 'A folder on this computer' }).click();
    await dialog.getByRole('button', { name: 'Write everything' }).click();
    await dialog.getByText('Give the whole path of a folder').waitFor();
    await dialog.getByLabel('Write it into').fill('exports');
    await dialog.getByRole('button', { name: 'Write everything' }).click();
    await dialog.getByText('A folder needs its whole path').waitFor();
    await dialog.getByLabel('Write it into').fill(place);
    await dialog.getByRole('button', { name: 'Write everything' }).click();
    await dialog.getByText('was read again to be sure').waitFor();
    const [name = ''] = await readdir(place);
    expect(name).toMatch(/^Rungs export /);
    expect(wrongSums(await filesIn(path.join(place, name)))).toEqual([]);

    const tab = await openTab();
    await tab.getByRole('link', { name: 'Ada Beispiel' }).click();
    await writeActivity(tab, { title: 'Written late' });
    await untilSaved(tab);
    await dialog.getByRole('button', { name: 'Remove the library…' }).click();
    await page.getByLabel('Type remove to go on').fill('Remove');
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByText('something was changed since the export').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Ada Beispiel' }).waitFor();
  });
});
