import { rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { axeFaults } from './steps/axe-steps.ts';
import { beginCase, goHome, saveStatus, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe.skipIf(process.platform === 'win32')('a library that goes away while someone writes', () => {
  it('is told, keeps everything in the window, and saves it by itself once the library is back', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const { page } = await openRungs({ folder });
    await beginCase(page, 'Ada Beispiel');
    await writeActivity(page, { title: 'Half way through a sentence' });
    await untilSaved(page);

    await rename(folder, `${folder}-moved`);
    await page.getByLabel('Impact').fill('Typed after the folder was moved.');
    await page.getByLabel('Situation').click();
    await page
      .getByRole('alert')
      .getByText(/The library is not in ".*" any more; put it back/)
      .waitFor();
    await saveStatus(page).getByText('Not saved').waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await rename(`${folder}-moved`, folder);
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Typed after the folder was moved.');
  });

  it('is still listed on the first screen, which says that nothing is saved until it is back', async () => {
    const folder = path.join(await temporaryFolder(), 'library');
    const { page } = await openRungs({ folder });
    await beginCase(page, 'Ada Beispiel');
    await rename(folder, `${folder}-moved`);
    await goHome(page);
    await page.getByRole('link', { name: 'Ada Beispiel' }).waitFor();
    await page.getByText(/any more; put it back/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await rename(`${folder}-moved`, folder);
    await page.getByRole('button', { name: 'Try to open it for writing' }).click();
    await page.getByText(/any more; put it back/).waitFor({ state: 'detached' });
  });
});
