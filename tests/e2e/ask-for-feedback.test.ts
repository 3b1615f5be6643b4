import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { downloaded, exportAs, exportFromMenu } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { chooseInPlans } from './steps/packet-steps.ts';
import { beginRequest, openReferee } from './steps/referee-steps.ts';

const wordsOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');

/** What the browser has on its clipboard, in both kinds of text. */
function clipboard(page: Page): Promise<{ html: string; plain: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await textOf('text/html'), plain: await textOf('text/plain') };
  });
}

it('asks a referee about what they saw, notes the answer, and quotes it once they agreed to that', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  const form = await openReferee(page, 'Ελένη Μαυρίδου');
  const request = await beginRequest(page);
  await request.getByRole('checkbox', { name: 'May see what is marked internal' }).click();
  await request.getByLabel('Questions').fill('What did you see?\nMay I quote you?');
  await request.getByLabel('Answer needed by').fill('2027-01-15');
  const preview = request.getByRole('region', { name: 'What this person will see' });
  await preview.getByText('One event envelope for Tracking and Lockers').waitFor();
  const { name, bytes } = await downloaded(page, () => request.getByRole('button', { name: 'Word' }).click());
  expect(name).toMatch(/^Feedback on .+ - Ελένη Μαυρίδου\.docx$/);
  const asked = wordsOf(bytes);
  expect(asked).toContain('15 January 2027');
  expect(asked).toContain('2. May I quote you?');
  expect(asked).toContain('One event envelope for Tracking and Lockers');
  expect(asked).not.toContain('Where planning should stand in a year');
  expect(asked).not.toContain('Řehoř Vlček');
  expect(asked).not.toMatch(/Sustained|within reach/i);

  await request.getByRole('button', { name: 'Asked today' }).click();
  await request.getByText('Noted: asked today.').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => form.getByLabel('Asked on').inputValue()).not.toBe('');

  await form.getByRole('button', { name: 'Agreed today' }).click();
  await form.getByRole('button', { name: 'Add an answer' }).click();
  await form.getByLabel('Question', { exact: true }).fill('What did you see?');
  await form.getByLabel('Their answer, word for word').fill('Two envelopes became one, and nobody lost.');
  await form.getByLabel('It is about').click();
  await page.getByRole('option', { name: 'Activity: One event envelope for Tracking and Lockers' }).click();
  await form.getByText('These words stay out of every packet').waitFor();
  await untilSaved(page);
  await goTo(page, 'Packet');
  expect(strFromU8((await exportFromMenu(page, 'Markdown')).bytes)).not.toContain('Two envelopes became one');

  await openReferee(page, 'Ελένη Μαυρίδου');
  await form.getByRole('button', { name: 'Consent given today' }).click();
  await untilSaved(page);
  await goTo(page, 'Packet');
  const quoted = wordsOf((await exportAs(page, 'Word')).bytes);
  const place = quoted.indexOf('“Two envelopes became one, and nobody lost.”');
  expect(place).toBeGreaterThan(quoted.indexOf('One event envelope for Tracking and Lockers'));
  expect(quoted.slice(place, place + 200)).toContain('Ελένη Μαυρίδου, Technical lead, Lockers');
  // The plan of the packet is as it was.
  await page.getByRole('radio', { name: 'Committee', checked: true }).waitFor();

  await openReferee(page, 'Ελένη Μαυρίδου');
  await form.getByRole('button', { name: 'Consent withdrawn' }).click();
  await untilSaved(page);
  await goTo(page, 'Packet');
  expect(strFromU8((await exportFromMenu(page, 'Markdown')).bytes)).not.toContain('Two envelopes became one');
});

it('plans a request as a packet: whom it asks, what and by when, and no trace of it in the next packet', async () => {
  const { page } = await openRungs();
  await trySample(page);
  await goTo(page, 'Packet');
  await chooseInPlans(page, 'Peer feedback');
  const request = page.getByRole('region', { name: 'Request for feedback' });
  await request.getByText('Choose whom to ask').waitFor();
  await page.getByRole('button', { name: 'Export as Word' }).click();
  const look = page.getByRole('dialog', { name: 'Export as Word' });
  await look.getByText('Until then the request is empty.').waitFor();
  await look.getByRole('button', { name: 'Cancel' }).click();
  await request.getByRole('combobox', { name: 'Whom to ask' }).click();
  await page.getByRole('option', { name: 'Ελένη Μαυρίδου' }).click();
  // What is usually asked of her; of somebody else it is something else.
  const questions = request.getByLabel('Questions');
  await expect.poll(() => questions.inputValue()).toContain('May Łucja Zawiślak quote you by name');
  const hers = await questions.inputValue();
  await request.getByRole('combobox', { name: 'Whom to ask' }).click();
  await page.getByRole('option', { name: 'Řehoř Vlček' }).click();
  await expect.poll(() => questions.inputValue()).not.toBe(hers);
  await request.getByRole('combobox', { name: 'Whom to ask' }).click();
  await page.getByRole('option', { name: 'Ελένη Μαυρίδου' }).click();
  await expect.poll(() => questions.inputValue()).toBe(hers);
  await questions.fill('What did you see?');
  await request.getByRole('button', { name: 'Put the usual questions back' }).waitFor();
  await request.getByLabel('Answer needed by').fill('2027-01-15');
  await untilSaved(page);

  const { name, bytes } = await exportAs(page, 'Word');
  expect(name).toMatch(/^Feedback on .+ - Ελένη Μαυρίδου\.docx$/);
  const asked = wordsOf(bytes);
  expect(asked).toContain('1. What did you see?');
  expect(asked).toContain('15 January 2027');
  expect(asked).not.toContain('Řehoř Vlček');

  await chooseInPlans(page, 'Committee packet');
  await request.waitFor({ state: 'detached' });
  await untilSaved(page);
  expect(wordsOf((await exportAs(page, 'Word')).bytes)).toContain('Řehoř Vlček');
});

it('copies a section and an exhibit as rich text and plain text, and says so where the browser refuses', async () => {
  const app = await openRungs();
  const { page } = app;
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await trySample(page);
  await goTo(page, 'Packet');
  const copy = async (item: string) => {
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await copy('Standing per criterion');
  await page.getByText('Copied: Standing per criterion').waitFor();
  const standing = await clipboard(page);
  expect(standing.plain.startsWith('## Standing by criterion\n')).toBe(true);
  expect(standing.plain).toContain('Verdict: Sustained');
  expect(standing.html).toMatch(/<h2[^>]*>Standing by criterion<\/h2>/);
  expect(standing.html).toContain('<table');
  expect(standing.html).not.toMatch(/<[^>]+ (id|class)=|<!--\s*[A-DF-RT-Z]/);

  await copy('One exhibit…');
  const dialog = page.getByRole('dialog', { name: 'Copy one exhibit' });
  await dialog.getByRole('searchbox').fill('envelope');
  await dialog.getByRole('button', { name: 'Copy “One event envelope' }).click();
  await page.getByText('Copied: One event envelope').waitFor();
  const exhibit = await clipboard(page);
  expect(exhibit.plain).toMatch(/^### E\d+ One event envelope for Tracking and Lockers\n/);
  expect(exhibit.plain).toContain('(https://');

  // A browser that has no such clipboard, or that says no: the way of old, and where that fails too, a sentence.
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await dialog.getByRole('button', { name: 'Copy “One event envelope' }).click();
  await expect.poll(async () => (await clipboard(page)).plain).toBe(exhibit.plain);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await dialog.getByRole('button', { name: 'Copy “One event envelope' }).click();
  await page.getByText('The browser did not let Rungs put anything onto the clipboard').first().waitFor();
});
