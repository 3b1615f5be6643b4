import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readRungsFile } from '../../shared/transfer/read-rungs-file.ts';
import { hasAge, unlockWithAge } from '../support/age-program.ts';
import { aCase } from '../support/case-builder.ts';
import { mustValue } from '../support/must-value.ts';
import { sha256 } from '../support/rungs-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openSaveDialog, saveFile } from './steps/case-file-steps.ts';
import { beginCase, goHome, goTo, heading, untilSaved } from './steps/case-steps.ts';
import { openDialog } from './steps/dialog-steps.ts';
import { downloaded } from './steps/export-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const PASSPHRASE = 'korrekt Pferd Batterie Żuraw';
/** What a guess costs is told by the stories that do without. */
const QUICK = { workFactor: 4 };
const locked = (page: Page) => page.getByRole('dialog', { name: 'This file is locked' });

/** Words that stay, and words that were typed and taken back. */
async function writeSome(page: Page): Promise<void> {
  await beginCase(page, 'Ada Example');
  await goTo(page, 'Case details');
  await page.getByLabel('Title on paper').fill('Keeper of the secret garden');
  await untilSaved(page);
  await page.getByLabel('Title on paper').fill('Senior engineer');
  await untilSaved(page);
  await goHome(page);
}

async function removeCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for the case of Ada Example' }).click();
  await page.getByRole('menuitem', { name: 'Remove from this computer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove from this computer' }).click();
  await page.getByText('Start here').waitFor();
}

describe('taking a case to another computer', () => {
  it('saves it with history and passphrase, and opens it with that passphrase alone', async () => {
    const { page } = await openRungs({ pace: QUICK });
    await writeSome(page);
    await openSaveDialog(page, 'Ada Example');
    const file = await saveFile(page, { history: true, passphrase: PASSPHRASE });
    await page.getByText('The case was saved as Ada Example - T6 Staff engineer.rungs.age.').waitFor();
    await removeCase(page);

    await chooseFile(page, 'Open a case', { name: file.name, content: file.bytes });
    const open = locked(page).getByRole('button', { name: 'Open', exact: true });
    await open.click();
    await locked(page).getByText('Enter the passphrase').waitFor();
    await locked(page).getByLabel('Passphrase', { exact: true }).fill('not this one');
    await page.keyboard.press('Enter');
    await locked(page).getByText('This passphrase does not fit; check capital letters and the keyboard.').waitFor();
    await locked(page).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await heading(page, 'Activities');
    await goTo(page, 'Case details');
    await expect.poll(() => page.getByLabel('Title on paper').inputValue()).toBe('Senior engineer');

    // The history came along: it leaves again with the next file that is to have it.
    await goHome(page);
    await openSaveDialog(page, 'Ada Example');
    const again = mustValue(readRungsFile((await saveFile(page, { history: true })).bytes, sha256));
    expect(JSON.stringify(again.history)).toContain('Keeper of the secret garden');
    expect(again.history?.sequence).toBeGreaterThanOrEqual(2);
  });

  it('keeps what was deleted out of a file without history', async () => {
    const { page } = await openRungs();
    await writeSome(page);
    await openSaveDialog(page, 'Ada Example');
    const file = await saveFile(page);
    expect(file.name).toBe('Ada Example - T6 Staff engineer.rungs');
    const read = mustValue(readRungsFile(file.bytes, sha256));
    expect(read.history).toBeNull();
    expect(read.case.person.role).toBe('Senior engineer');
    expect(JSON.stringify(read.case)).not.toContain('secret garden');
  });

  it('opens a file that is dropped on the home screen', async () => {
    const { page } = await openRungs();
    await page.getByText('Start here').waitFor();
    const text = JSON.stringify(aCase());
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.json'));
      return transfer;
    }, text);
    const home = page.getByRole('main');
    await home.dispatchEvent('dragover', { dataTransfer: dropped });
    await page.getByText('Drop the file to open the case').waitFor();
    await home.dispatchEvent('drop', { dataTransfer: dropped });
    await heading(page, 'Activities');
  });

  it('calls it off without a trace', async () => {
    const { page } = await openRungs({ pace: QUICK });
    await writeSome(page);
    await openSaveDialog(page, 'Ada Example');
    const file = await saveFile(page, { passphrase: PASSPHRASE });
    await removeCase(page);
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: 'Cancel' }).click(),
    ]) {
      await chooseFile(page, 'Open a case', { name: file.name, content: file.bytes });
      await locked(page).getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
      await leave();
      await locked(page).waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: 'Start here' }).waitFor();
      await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    }
  });

  it('asks for the passphrase twice, and says what is wrong with it', async () => {
    const { page } = await openRungs();
    await writeSome(page);
    await openSaveDialog(page, 'Ada Example');
    const dialog = openDialog(page);
    await dialog.getByRole('checkbox', { name: 'Locked with a passphrase' }).click();
    const [first, again] = [dialog.getByLabel('Passphrase', { exact: true }), dialog.getByLabel('The same once more')];
    await expect.poll(() => first.getAttribute('type')).toBe('password');
    await expect.poll(() => again.getAttribute('type')).toBe('password');
    await first.fill('short');
    await page.keyboard.press('Enter');
    await dialog.getByText('Too short: it needs at least 8 characters').waitFor();
    await expect.poll(() => first.evaluate((input) => input === document.activeElement)).toBe(true);
    await first.fill(PASSPHRASE);
    await again.fill('something else');
    await page.keyboard.press('Enter');
    await dialog.getByText('This is not the same as above').waitFor();
    await dialog.getByRole('button', { name: 'Show what is typed' }).first().click();
    await expect.poll(() => first.getAttribute('type')).toBe('text');
    await again.fill(PASSPHRASE);
    const file = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(file.name).toBe('Ada Example - T6 Staff engineer.rungs.age');
    // A guess takes about a second, as with the age program.
    expect(new TextDecoder().decode(file.bytes.subarray(0, 200))).toMatch(/^-> scrypt \S+ 18$/m);
  });

  it.skipIf(!hasAge())('writes a locked file that the age program opens', async () => {
    const { page } = await openRungs();
    await writeSome(page);
    await openSaveDialog(page, 'Ada Example');
    const file = await saveFile(page, { passphrase: PASSPHRASE });
    const folder = await temporaryFolder();
    const [from, to] = [path.join(folder, file.name), path.join(folder, 'case.rungs')];
    await writeFile(from, file.bytes);
    await unlockWithAge(from, to, PASSPHRASE);
    expect(mustValue(readRungsFile(await readFile(to), sha256)).case.person.name).toBe('Ada Example');
  });
});
