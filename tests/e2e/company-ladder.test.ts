import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPdf } from './readers/pdf-file.ts';
import { writeActivity } from './steps/activity-steps.ts';
import { goTo, heading, untilSaved } from './steps/case-steps.ts';
import { exportAs } from './steps/export-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { claim } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const COMPANY = readFileSync(new URL('../fixtures/ladders/jorgef-two-track.yaml', import.meta.url), 'utf8');
const OWN_LADDER = 'Use my company’s ladder';

describe('a case on the ladder of a company', () => {
  it('refuses a broken ladder in a sentence and changes nothing, then takes the real one', async () => {
    const { page } = await openRungs();
    await page.getByRole('button', { name: 'New case' }).click();
    const dialog = page.getByRole('dialog', { name: 'New case' });
    await dialog.getByLabel('Your name').fill('Kwame Adjei');
    const level = dialog.getByRole('combobox', { name: 'Level you aim for' });
    await expect.poll(() => level.textContent()).toBe('T6 Staff engineer');

    for (const { content, says } of BROKEN) {
      await chooseFile(page, OWN_LADDER, { name: 'ladder.yaml', content });
      await dialog.getByRole('alert').filter({ hasText: says }).waitFor();
      await expect.poll(() => level.textContent()).toBe('T6 Staff engineer');
      await expect.poll(() => dialog.getByLabel('Your name').inputValue()).toBe('Kwame Adjei');
    }

    await chooseFile(page, OWN_LADDER, { name: 'jorgef-two-track.yaml', content: COMPANY });
    await dialog.getByText('Engineering ladders: Developer and Tech Lead, version 6055355').waitFor();
    await expect.poll(() => dialog.getByRole('alert').count()).toBe(0);
    await choose(page, 'Track you aim for', 'Tech Lead');
    await choose(page, 'Level you aim for', 'TL5 - Tech Lead 5');
    await dialog.getByRole('button', { name: 'Create the case' }).click();
    await heading(page, 'Activities');
    await page.getByRole('banner').getByText('TL5 - Tech Lead 5 · Tech Lead').waitFor();

    await writeActivity(page, { title: 'Retired the batch scheduler', start: '2025-02-03', end: '2025-12-19' });
    await goTo(page, 'Map');
    await page.getByRole('list', { name: 'Criteria, TL5 - Tech Lead 5' }).getByRole('link').first().click();
    const statement = await page.getByRole('main').getByRole('heading', { level: 2 }).last().textContent();
    expect(COMPANY).toContain(statement);
    await claim(page, 'Retired the batch scheduler', 'Meets', 'Nothing runs on it any more.');
    await untilSaved(page);
    await goTo(page, 'Compare');
    await page.getByText('TL5 - Tech Lead 5').first().waitFor();

    await goTo(page, 'Packet');
    const { text } = await openPdf((await exportAs(page, 'PDF')).bytes);
    expect(text).toContain('Engineering ladders: Developer and Tech Lead');
    expect(text).toContain('TL5 - Tech Lead 5');
    expect(text).toContain('Nothing runs on it any more.');
  });
});

/** Picks one of a list under a label. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const BROKEN = [
  { content: 'schema: rungs-ladder/1\ntracks: [ic', says: /line/ },
  { content: COMPANY.replace('schema: rungs-ladder/1', 'schema: rungs-ladder/9'), says: /rungs-ladder/ },
  { content: COMPANY.replace('rank: 1', 'rank: first'), says: /rank/ },
  { content: new Uint8Array([0, 1, 2, 3, 0xff, 0xfe]), says: /ladder/ },
];
