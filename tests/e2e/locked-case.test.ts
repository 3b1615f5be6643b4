import { describe, expect, it } from 'vitest';
import { writeActivity } from './steps/activity-steps.ts';
import { beginCase, goHome, goTo, heading, saveStatus, untilSaved } from './steps/case-steps.ts';
import { lockCase, PASSPHRASE, unlockCase, untilLocked } from './steps/lock-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const PERSON = 'Ada Beispiel';
const TITLE = 'Nobody else may read this';
const NEXT = 'quite another sentence';
/** What a guess costs is not what is told here. */
const QUICK = { workFactor: 4 };

async function lockedRungs(pace: { readonly idleMinute?: number } = {}) {
  const app = await openRungs({ pace: { ...QUICK, ...pace } });
  await beginCase(app.page, PERSON);
  await writeActivity(app.page, { title: TITLE });
  await untilSaved(app.page);
  await goTo(app.page, 'Case details');
  await lockCase(app.page);
  return app;
}

describe('a case with a passphrase', () => {
  it('is asked for it after a start, says when it is wrong, and leads to where one was', async () => {
    const app = await lockedRungs();
    await goTo(app.page, 'Activities');
    const address = app.page.url();
    const page = await app.restart();
    await page.getByRole('link', { name: 'Locked case' }).waitFor();
    await expect.poll(() => page.getByText(PERSON).count()).toBe(0);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, new URL(address).hash);
    await unlockCase(page, 'four words make two');
    await page.getByText('This passphrase does not fit').waitFor();
    // What was typed is selected: the next try takes its place.
    await unlockCase(page);
    await page.getByRole('link', { name: TITLE }).waitFor();
    expect(new URL(page.url()).hash).toBe(new URL(address).hash);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByLabel('Impact').fill('Written after unlocking.');
    await untilSaved(page);

    await page.getByRole('button', { name: 'Lock now' }).click();
    await untilLocked(page);
    await expect.poll(() => page.getByText(TITLE).count()).toBe(0);
    await unlockCase(page);
    await page.getByLabel('Impact').waitFor();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Written after unlocking.');
  });

  it('is not locked before its owner has typed the passphrase twice and knows what a forgotten one means', async () => {
    const { page } = await openRungs({ pace: QUICK });
    await beginCase(page, PERSON);
    await goHome(page);
    await page.getByRole('button', { name: `More for the case of ${PERSON}` }).click();
    await page.getByRole('menuitem', { name: 'Lock with a passphrase' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lock this case with a passphrase' });
    await dialog.waitFor();
    await page.keyboard.type('short');
    await page.keyboard.press('Enter');
    await dialog.getByText('Too short').waitFor();
    await dialog.getByText('This is not the same as above').waitFor();
    await dialog.getByText('Tick the box first').waitFor();
    await dialog.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE);
    await dialog.getByText('Long enough').waitFor();
    await dialog.getByLabel('The same once more').fill(PASSPHRASE);
    await dialog.getByRole('checkbox', { name: 'I have understood' }).press('Space');
    await dialog.getByLabel('What to show while it is locked').fill('Project Heron');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Unlocked').waitFor();
    await page.getByRole('button', { name: `More for the case of ${PERSON}` }).click();
    await page.getByRole('menuitem', { name: 'Lock now' }).click();
    await page.getByRole('link', { name: 'Project Heron' }).waitFor();
    await expect.poll(() => page.getByText(PERSON).count()).toBe(0);
  });

  it('gets another passphrase, and loses it', async () => {
    const { page } = await lockedRungs();
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change the passphrase' });
    await dialog.getByLabel('Passphrase until now').fill('wrong');
    await dialog.getByLabel('New passphrase').fill(NEXT);
    await dialog.getByLabel('The same once more').fill(NEXT);
    await dialog.getByRole('checkbox', { name: 'I have understood' }).click();
    await page.keyboard.press('Enter');
    const change = dialog.getByRole('button', { name: 'Change the passphrase' });
    await change.click();
    await dialog.getByText('This passphrase does not fit').waitFor();
    await dialog.getByLabel('Passphrase until now').fill(PASSPHRASE);
    await change.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lock now' }).click();
    await unlockCase(page, PASSPHRASE);
    await page.getByText('This passphrase does not fit').waitFor();
    await unlockCase(page, NEXT);

    await page.getByRole('button', { name: 'Remove the passphrase' }).click();
    const removing = page.getByRole('dialog', { name: 'Remove the passphrase' });
    await removing.getByRole('textbox', { name: 'Passphrase' }).fill(NEXT);
    await page.keyboard.press('Enter');
    await removing.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lock with a passphrase' }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Lock now' }).count()).toBe(0);
  });
});

describe('a locked case as a file', () => {
  it('is to get a passphrase too, and is said to be readable without one', async () => {
    const { page } = await lockedRungs();
    const warning = 'This case is locked here, and this file will not be';
    const look = async () => {
      const dialog = page.getByRole('dialog', { name: 'Save the case as a file' });
      const locked = dialog.getByRole('checkbox', { name: 'Locked with a passphrase' });
      await locked.waitFor();
      await expect.poll(() => locked.isChecked()).toBe(true);
      await expect.poll(() => dialog.getByText(warning).count()).toBe(0);
      await locked.click();
      await dialog.getByText(warning).waitFor();
      await locked.click();
      await dialog.getByText(warning).waitFor({ state: 'detached' });
      await dialog.getByRole('radio', { name: 'Plain JSON' }).click();
      await dialog.getByText(warning).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: 'Save case as a file…' }).click();
    await look();
    await goHome(page);
    await page.getByRole('button', { name: `More for the case of ${PERSON}` }).click();
    await page.getByRole('menuitem', { name: 'Save as a file' }).click();
    await look();
  });
});

describe('a case that gets locked under a window', () => {
  it('is locked by itself after a time without work, and is hidden at once in every tab', async () => {
    const app = await lockedRungs({ idleMinute: 2_000 });
    const { page } = app;
    await page.getByRole('combobox', { name: 'Lock it by itself' }).click();
    await page.getByRole('option', { name: 'After 5 minutes' }).click();
    const other = await app.openTab();
    await other.getByRole('link', { name: PERSON }).click();
    await other.getByRole('link', { name: TITLE }).waitFor();
    await untilLocked(other);
    await page.bringToFront();
    await untilLocked(page);
    await expect.poll(() => page.getByText(PERSON).count()).toBe(0);
    await unlockCase(page);
    await heading(page, 'Case details');
    await other.bringToFront();
    await other.getByRole('link', { name: TITLE }).waitFor();
    await other.getByRole('button', { name: 'Lock now' }).click();
    await untilLocked(other);
    await page.bringToFront();
    await untilLocked(page);
  });

  it('keeps what was not saved yet, asks for the passphrase and saves it', async () => {
    const { page } = await lockedRungs();
    await goTo(page, 'Activities');
    await page.getByRole('link', { name: TITLE }).click();
    // The desk locks by itself, and the window does not know of it when the next words are typed.
    await page.evaluate(async () => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"id":null}' };
      await fetch('/ask/case.lockNow', request);
    });
    await page.getByLabel('Impact').fill('Typed too late.');
    await page.getByText('Your last changes are not saved yet').waitFor();
    await unlockCase(page);
    await page.getByLabel('Impact').waitFor();
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Typed too late.');
  });
});
