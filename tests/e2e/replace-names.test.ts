import { expect, it } from 'vitest';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { exportFromMenu } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';

it('replaces names for the readers they are not for, after a look at what leaves', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Names');
  await page.getByText('No names are replaced').waitFor();
  await page.getByRole('button', { name: 'Replace Łucja Zawiślak' }).click();
  const form = page.getByRole('dialog', { name: 'Replace a name' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('must not be empty').waitFor();
  await form.getByLabel('What is read instead').fill('The candidate');
  await form.getByRole('button', { name: 'Save' }).click();
  const list = page.getByRole('list', { name: 'Names that are replaced' });
  await list.getByText(/(once|times) in the packet for the committee/).waitFor();
  await page.getByRole('button', { name: 'Replace a name', exact: true }).click();
  await form.getByLabel('Name', { exact: true }).fill('Nowhere to be found');
  await form.getByLabel('What is read instead').fill('X');
  await form.getByLabel('What is read instead').press('Enter');
  await list.getByText('not in the packet for the committee').waitFor();
  await untilSaved(page);

  await page.getByRole('button', { name: 'Export as Word' }).click();
  const review = page.getByRole('dialog', { name: 'Export as Word' });
  await review.getByText('The candidate - L6 Technical lead.docx').waitFor();
  await review.getByText('“Nowhere to be found” is nowhere in the case.').waitFor();
  await review.getByText('Łucja Zawiślak → The candidate').waitFor();
  await review.getByText('marked private').first().waitFor();
  await page.keyboard.press('Escape');
  const { name, bytes } = await exportFromMenu(page, 'Markdown');
  expect(name).toBe('The candidate - L6 Technical lead.md');
  const text = new TextDecoder().decode(bytes);
  expect(text).not.toContain('Zawiślak');
  expect(text).toContain('The candidate');

  await page.getByRole('button', { name: 'Remove Łucja Zawiślak' }).click();
  await list.getByText('Łucja Zawiślak').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await list.getByText('Łucja Zawiślak').waitFor();

  await showPacketPart(page, 'What goes in');
  // Released to the committee, and to nobody else by that.
  const release = page.getByRole('checkbox', { name: 'Release gaps and mitigations' });
  await expect.poll(() => release.isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Manager' }).click();
  await expect.poll(() => release.isChecked()).toBe(false);
  await page.getByRole('radio', { name: 'Committee' }).click();
  await expect.poll(() => release.isChecked()).toBe(true);
  await release.click();
  await page.getByRole('radio', { name: 'Manager' }).click();
  await page.getByRole('radio', { name: 'Committee' }).click();
  await expect.poll(() => release.isChecked()).toBe(false);
  await page.getByRole('checkbox', { name: 'Collaborators' }).click();
  await untilSaved(page);
  await page.getByRole('button', { name: 'Export as Word' }).click();
  await review.getByText(/^Collaborators, of \d+ activities$/).waitFor();
  await review.getByText('not released to this reader').first().waitFor();
  await page.keyboard.press('Escape');
  const less = new TextDecoder().decode((await exportFromMenu(page, 'Markdown')).bytes);
  expect(text).toMatch(/Gaps and mitigations/);
  expect(less).not.toMatch(/Gaps and |· With /);
  await app.close();
});
