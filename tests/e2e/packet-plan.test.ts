import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { openDialog } from './steps/dialog-steps.ts';
import { downloaded, exportAs, exportFromMenu } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { chooseInPlans, sectionForm, sectionsShown } from './steps/packet-steps.ts';

const lengthOf = (page: Page) => page.getByRole('region', { name: 'Length' });

it('takes a plan, names and introduces a section, goes over a limit and follows a suggestion', async () => {
  const { page } = await openRungs();
  await trySample(page);
  await goTo(page, 'Packet');
  await chooseInPlans(page, 'Manager review');
  await page.getByText('Taken: Manager review').waitFor();
  await expect.poll(() => page.getByRole('radio', { name: 'Manager' }).isChecked()).toBe(true);
  await expect.poll(() => page.getByLabel('Your opening').inputValue()).toContain('I came to Routing');
  await expect
    .poll(() => sectionsShown(page))
    .toEqual([
      'One-page summary',
      'Standing per criterion',
      'Narratives',
      'Gaps and mitigations',
      'Plan',
      'Role on paper, role in fact',
      'Organizational needs',
      'Exhibits',
    ]);

  const form = await sectionForm(page, 'Narratives');
  await form.getByLabel('Title in the packet').fill('What I did');
  await form.getByLabel('Introduction').fill('Three stories carry this case.');
  await form.getByText('5 words', { exact: true }).waitFor();
  await form.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('checkbox', { name: 'What I did' }).waitFor();
  await untilSaved(page);
  const { bytes } = await exportFromMenu(page, 'Markdown');
  expect(new TextDecoder().decode(bytes)).toMatch(/^## What I did\n\nThree stories carry this case\.$/m);

  const length = lengthOf(page);
  await length.getByLabel('At most').fill('9000');
  await expect.poll(() => length.getByRole('status').textContent()).toBe('');
  await length.getByLabel('At most').fill('1500');
  await length.getByText('What could go, the weakest first').waitFor();
  await length
    .getByRole('status')
    .getByText(/The packet is [\d,]+ words over its limit/)
    .waitFor();
  await length.getByRole('button', { name: 'Leave out the activities that carry nothing' }).click();
  await page.getByText(/\d+ activities are left out of this packet/).waitFor();
  await length.getByText('carry nothing for the level sought').waitFor({ state: 'detached' });
  await length.getByLabel('At most').fill('9000');
  await length.getByText('What could go').waitFor({ state: 'detached' });
  await length.getByRole('status').getByText('The packet is within its limits again.').waitFor();

  await length.getByLabel('At most').fill('no number');
  await length.getByLabel('At most').blur();
  await length.getByText('Must be a whole number').waitFor();
  await length.getByLabel('At most').fill('');
  await untilSaved(page);
  await page.getByText(/left out of this packet/).click();
  await page
    .getByRole('button', { name: /^Put back/ })
    .first()
    .click();
  await untilSaved(page);
});

it('leaves out what is weakest until the PDF has no more pages than it may', async () => {
  const { page } = await openRungs();
  await trySample(page);
  await goTo(page, 'Packet');
  const length = lengthOf(page);
  await length.getByLabel('At most').fill('12');
  await length.getByRole('combobox', { name: 'Counted in' }).click();
  await page.getByRole('option', { name: 'pages' }).click();
  await length.getByRole('button', { name: 'Make it fit' }).click();
  await openDialog(page)
    .getByText(/^Without this, the packet has 1[0-2] pages of 12 pages\.$/)
    .waitFor();
  await openDialog(page).getByRole('button', { name: 'Leave out', exact: true }).click();
  await length.getByRole('status').getByText('The packet is within its limits again.').waitFor();
  await untilSaved(page);
  const { bytes } = await exportAs(page, 'PDF');
  expect((await readPdf(bytes)).pages.length).toBeLessThanOrEqual(12);
});

it('keeps a plan, saves it as a file without a word of the case, and takes it in again', async () => {
  const { page } = await openRungs();
  await trySample(page);
  await goTo(page, 'Packet');
  await chooseInPlans(page, 'Scope statement, 500 words');
  const form = await sectionForm(page, 'Scope');
  await form.getByLabel('Title in the packet').fill('My field of work');
  await form.getByLabel('Introduction').fill('I answer for the night planner.');
  await form.getByRole('button', { name: 'Done' }).click();
  await untilSaved(page);

  await chooseInPlans(page, 'Keep this plan');
  const dialog = openDialog(page);
  await dialog.getByRole('button', { name: 'Keep this plan' }).click();
  await dialog.getByText('Must not be empty').waitFor();
  await dialog.getByLabel('Name of the plan').fill('Autumn scope');
  await dialog.getByRole('button', { name: 'Keep this plan' }).click();
  await dialog.waitFor({ state: 'detached' });

  await chooseInPlans(page, 'Kept plans and files');
  const save = async (): Promise<{ readonly text: string }> => {
    await dialog.getByRole('button', { name: 'More for “Autumn scope”' }).click();
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('menuitem', { name: 'Save as a file' }).click(),
    );
    expect(name).toBe('Autumn scope.json');
    return { text: new TextDecoder().decode(bytes) };
  };
  const { text } = await save();
  expect(text).toContain('My field of work');
  expect(text).not.toMatch(/night planner|I came to Routing/);
  await dialog.getByRole('checkbox', { name: 'With my texts' }).click();
  expect((await save()).text).toMatch(/night planner[\s\S]*I came to Routing/);

  await dialog.getByRole('button', { name: 'More for “Autumn scope”' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await dialog.getByText('No plan is kept in this case yet.').waitFor();
  const take = async (content: string) =>
    dialog.getByTestId('file').setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await take('{"format": "rungs-packet-plan/1"');
  await page.getByText('"plan.json" was not taken in').first().waitFor();
  await take(text);
  await dialog.getByText('Autumn scope', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await chooseInPlans(page, 'Committee packet');
  await page.getByRole('checkbox', { name: 'Standing per criterion', checked: true }).waitFor();
  await chooseInPlans(page, 'Autumn scope');
  await page.getByRole('checkbox', { name: 'Standing per criterion', checked: false }).waitFor();
  await expect.poll(() => sectionsShown(page)).toEqual(['My field of work', 'Organizational needs']);
  const again = await sectionForm(page, 'My field of work');
  await expect.poll(() => again.getByLabel('Introduction').inputValue()).toBe('I answer for the night planner.');
});
