import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openDocx } from '../support/docx-file.ts';
import { formFile, para } from '../support/form-files.ts';
import { plainForm } from '../support/plain-forms.ts';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';

async function fill(page: Page) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: 'Fill and save' }).click();
  await page
    .getByRole('dialog', { name: /^Fill “/ })
    .getByRole('button', { name: 'Fill and save' })
    .click();
  const download = await waiting;
  const docx = openDocx(await readFile(await download.path()));
  return { name: download.suggestedFilename(), texts: docx.paragraphs.map(({ text }) => text) };
}

async function openForms(page: Page) {
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Employer’s form');
}

it('makes a template of a company’s form, and fills it for the committee', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  await openForms(page);
  await chooseFile(page, 'Add a form', { name: 'form.pdf', content: '%PDF-1.7' });
  await page.getByText('This is a PDF').waitFor();
  await chooseFile(page, 'Add a form', { name: 'Nomination.docx', content: plainForm() });

  const guide = page.getByRole('region', { name: 'Where answers belong' });
  await guide.getByText('Łucja Zawiślak').waitFor();
  await guide.getByRole('combobox', { name: 'What goes to “Manager name”' }).click();
  await page.getByRole('option', { name: 'The track of the level sought' }).click();
  await guide.getByText('Technical leadership', { exact: true }).waitFor();
  await guide.getByRole('button', { name: 'Put in 12 placeholders' }).click();
  await page.getByText('all known').waitFor();
  await untilSaved(page);

  await app.restart();
  await page.getByRole('link', { name: 'Łucja Zawiślak' }).click();
  await openForms(page);
  await page.getByRole('row', { name: /person\.name.*Łucja Zawiślak/ }).waitFor();
  const { name, texts } = await fill(page);
  expect(name).toMatch(/^Łucja Zawiślak.*\.docx$/);
  expect(texts[1]).toMatch(/^Employee name: Łucja Zawiślak {3}Date: \d/);
  expect(texts.some((text) => text.includes('{{'))).toBe(false);
});

it('names what a form has that is not known, and mends it with a press', async () => {
  const { page } = await openRungs();
  await trySample(page);
  await openForms(page);
  const content = formFile({
    body: [para('{{person.nam}} of {{person.team}}'), para('{{#strongst}}{{title}}{{/strongst}}')].join(''),
  });
  await chooseFile(page, 'Add a form', { name: 'Committee.docx', content });
  await page.getByText('Mend what is listed below first').waitFor();
  await page.getByRole('button', { name: 'Replace with {{strongest}}' }).click();
  await page.getByText('1 thing to mend').waitFor();
  expect((await fill(page)).texts[0]).toBe('{{person.nam}} of Routing');
  await page.getByRole('button', { name: 'Replace with {{person.name}}' }).click();
  await page.getByText('all known').waitFor();
  expect((await fill(page)).texts[0]).toBe('Łucja Zawiślak of Routing');

  // By keyboard alone, from the menu of the form and back to it.
  await page.getByRole('button', { name: 'More for the form Committee' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rename the form' }).press('Enter');
  const named = page.getByRole('dialog', { name: 'Rename the form' }).getByLabel('Name of the form');
  await named.press('ControlOrMeta+a');
  await page.keyboard.type(' ');
  await page.keyboard.press('Enter');
  await page.getByText('Must not be empty').waitFor();
  await page.keyboard.type('Nomination, spring');
  await page.keyboard.press('Enter');
  const more = page.getByRole('button', { name: 'More for the form Nomination, spring' });
  await more.waitFor();
  await expect.poll(() => more.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await fill(page)).texts[0]).toBe('Łucja Zawiślak of Routing');

  await more.click();
  await page.getByRole('menuitem', { name: 'Remove the form' }).click();
  await page.getByText('Does the committee want its own form?').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await page.getByText('all known').waitFor();
});
