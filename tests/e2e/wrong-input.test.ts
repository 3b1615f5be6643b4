import { describe, expect, it } from 'vitest';
import { openDocx } from '../support/docx-file.ts';
import { addLink, fillEnd, writeActivity } from './steps/activity-steps.ts';
import { beginCase, goTo, saveStatus, untilSaved } from './steps/case-steps.ts';
import { exportAs } from './steps/export-steps.ts';
import { hasFocus } from './steps/keyboard-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const TITLE = 'A case begun carefully';

async function openWithActivity() {
  const app = await openRungs();
  await beginCase(app.page, 'Ada Beispiel');
  await writeActivity(app.page, { title: TITLE, start: '2025-03-03', end: '2025-09-01', impact: 'It holds.' });
  await untilSaved(app.page);
  return app;
}

describe('wrong input', () => {
  it('says that an end lies before the start, keeps what was typed and saves the rest', async () => {
    const { page } = await openWithActivity();
    await fillEnd(page, '2024-01-01');
    await page.getByLabel('Impact').fill('It holds, and others lean on it.');
    await page.getByLabel('Situation').click();
    await page.getByText('Must not be before the start').waitFor();
    await saveStatus(page).getByText('1 field needs a correction before it is saved').waitFor();
    await goTo(page, 'Map');
    await goTo(page, 'Activities');
    await page.getByRole('link', { name: TITLE }).click();
    await expect.poll(() => page.getByLabel('End', { exact: true }).inputValue()).toBe('2024-01-01');
    await page.getByText('Must not be before the start').waitFor();

    // From any screen the bar leads to the field, and from beside it too.
    await goTo(page, 'Map');
    for (const screen of ['another', 'its own']) {
      await page.getByRole('banner').getByRole('link', { name: '1 field needs a correction' }).click();
      await expect.poll(() => hasFocus(page.getByLabel('End', { exact: true })), { message: screen }).toBe(true);
    }

    await fillEnd(page, '2025-10-01');
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('End', { exact: true }).inputValue()).toBe('2025-10-01');
    await expect.poll(() => page.getByLabel('Impact').inputValue()).toBe('It holds, and others lean on it.');
  });

  it('says beside the time it took what is wrong with it, and keeps it until it is corrected', async () => {
    const { page } = await openWithActivity();
    const field = page.getByLabel('Time it took, on average');
    const message = page.locator('form, article').getByText(/^Must /);
    for (const [typed, fault] of [
      ['half of it', 'Must be a number'],
      ['200', 'Must be at most 168'],
      ['-1', 'Must not be negative'],
    ] as const) {
      await field.fill(typed);
      await page.getByLabel('Impact').click();
      await page.getByText(fault, { exact: true }).waitFor();
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => field.inputValue()).toBe(typed);
      await saveStatus(page).getByText('1 field needs a correction').waitFor();
    }
    await field.fill('120');
    await untilSaved(page);
    await expect.poll(() => message.count()).toBe(0);
    await page.getByRole('radio', { name: '% of my time' }).click();
    await page.getByText('Must be at most 100 percent').waitFor();

    // Come back to, it is still told.
    await goTo(page, 'Map');
    await goTo(page, 'Activities');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByText('Must be at most 100 percent').waitFor();
    await expect.poll(() => field.inputValue()).toBe('120');
    await field.fill('12,5');
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('12.5');
    await page.getByRole('radio', { name: '% of my time', checked: true }).waitFor();
  });

  it('does not save an empty title over the one that stands', async () => {
    const { page } = await openWithActivity();
    await page.getByLabel('Title', { exact: true }).fill('   ');
    await page.getByLabel('Impact').click();
    await page.getByText('Must not be empty').waitFor();
    await saveStatus(page).getByText('1 field needs a correction').waitFor();
    await page.getByRole('list', { name: 'Activities' }).getByRole('link', { name: TITLE }).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe(TITLE);
  });

  it('takes a pasted text of 100,000 characters at once, saves it and exports all of it', async () => {
    const { page, context } = await openWithActivity();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = Array.from({ length: 10_000 }, (_, index) => `word-${String(index).padStart(4, '0')}`);
    const pasted = words.join(' ').padEnd(100_000, '.');
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await page.getByLabel('Situation').click();
    await page.keyboard.press('ControlOrMeta+v');
    await page.keyboard.type(' And more.');
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('Situation').inputValue()).toBe(`${pasted} And more.`);
    await goTo(page, 'Packet');
    const { bytes } = await exportAs(page, 'Word');
    const text = openDocx(bytes)
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
    for (const word of words) expect(text).toContain(word);
    expect(text).toContain('And more.');
  });

  it('refuses a link that would run a script, and keeps what was typed until it is corrected', async () => {
    const { page } = await openWithActivity();
    await addLink(page, { address: 'javascript:alert(document.domain)', shows: 'A trap' });
    await page.getByLabel('Tags').click();
    await page.getByText('Give a full address that begins with https://, http:// or mailto:').waitFor();
    await saveStatus(page).getByText('1 field needs a correction').waitFor();
    const address = page.getByRole('group', { name: 'Link 1' }).getByLabel('Address');
    await expect.poll(() => address.inputValue()).toBe('javascript:alert(document.domain)');

    await address.fill('https://example.org/harmless');
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => address.inputValue()).toBe('https://example.org/harmless');
  });
});
