import { describe, expect, it } from 'vitest';
import { parseCaseText } from '../../shared/model/parse-case.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { beginCase, saveStatus, untilSaved } from './steps/case-steps.ts';
import { downloaded } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

async function openAndLoseDesk() {
  const app = await openRungs();
  const { page } = app;
  await beginCase(page, 'Ada Beispiel');
  await writeActivity(page, { title: 'Half way through a sentence' });
  await untilSaved(page);
  await app.stopDoor();
  await page.getByLabel('Impact').fill('Typed after Rungs was closed.');
  await page.getByLabel('Situation').fill('And this, too.');
  await page.getByLabel('Action').click();
  await saveStatus(page).getByText('Not saved').waitFor();
  await page.getByRole('alert').getByText('Rungs no longer answers').waitFor();
  return app;
}

/** Only that the desk could not be asked: no other complaint may hide behind it. */
function expectOnlyRefusals(complaints: readonly string[]): void {
  expect(complaints.length).toBeGreaterThan(0);
  const isRefusal = (complaint: string) => /ERR_CONNECTION_REFUSED|status of 403|^403: .*\/ask\//.test(complaint);
  expect(complaints.filter((complaint) => !isRefusal(complaint))).toEqual([]);
}

describe('the desk going away while someone types', () => {
  it('says so, keeps everything in the window, and saves it once the desk is back at its address', async () => {
    const app = await openAndLoseDesk();
    const { page } = app;
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Typed after Rungs was closed.');

    const entrance = await app.startDoor();
    await page.getByRole('button', { name: 'Try again' }).click();
    // The desk does not know this window any more: it says how it is told.
    await page.getByRole('alert').getByText('This address no longer opens Rungs').waitFor();
    const other = await app.context.newPage();
    await other.goto(entrance);
    await page.getByRole('button', { name: 'Try again' }).click();
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);

    await page.reload();
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('Typed after Rungs was closed.');
    await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe('And this, too.');
    expectOnlyRefusals(app.takeComplaints());
  });

  it('hands the case out as a file without the desk', async () => {
    const app = await openAndLoseDesk();
    const { page } = app;
    const { name, bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
    expect(name).toBe('Ada Beispiel.json');
    const parsed = parseCaseText(new TextDecoder().decode(bytes));
    expect(parsed.ok && parsed.value.activities.map(({ impact }) => impact)).toEqual(['Typed after Rungs was closed.']);
    expectOnlyRefusals(app.takeComplaints());
  });
});
