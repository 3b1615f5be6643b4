import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { trySample, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const TITLE = 'A design critique for senior engineers';
const FILE = { name: 'Minutes of the critique.pdf', mimeType: 'application/pdf', buffer: randomBytes(200_000) };

it('keeps a file that is attached to an activity, and gives it back to the byte after a restart', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  const open = async () => {
    await page.getByLabel('Search activities').fill('critique');
    await page.getByRole('main').getByRole('link', { name: TITLE }).click();
    await page.getByRole('article').waitFor();
  };
  const attach = async (file: typeof FILE | string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await (await choosing).setFiles(file);
  };
  await open();
  await attach(FILE);
  await page
    .getByRole('group', { name: `Attached file ${FILE.name}` })
    .getByText('200 kB')
    .waitFor();
  await attach(FILE);
  await page.getByText('is attached already').waitFor();
  const film = path.join(await temporaryFolder(), 'film.mov');
  await writeFile(film, new Uint8Array(20 * 1024 * 1024 + 1));
  await attach(film);
  await page.getByText('film.mov is larger than 20 MB.').waitFor();
  await untilSaved(page);

  await app.restart();
  await page.getByRole('link', { name: 'Łucja Zawiślak' }).click();
  await open();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${FILE.name} as a file` }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(FILE.name);
  expect((await readFile(await download.path())).equals(FILE.buffer)).toBe(true);

  await page.getByRole('button', { name: `Remove ${FILE.name}` }).click();
  await page.getByRole('group', { name: `Attached file ${FILE.name}` }).waitFor({ state: 'detached' });
  await untilSaved(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: `Save ${FILE.name} as a file` }).waitFor();
});
