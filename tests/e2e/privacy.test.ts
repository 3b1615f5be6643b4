import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readSample } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { plain, wordsOf } from './readers/words-of.ts';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { type ExportedFile, exportAs, exportFromMenu } from './steps/export-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const { subject } = readSample();
const PRIVATE = subject.activities.filter(({ confidentiality }) => confidentiality === 'private');
/** Their words, a sentence each, so that no part of one slips through. */
const SECRETS = PRIVATE.flatMap(({ title, situation, action, impact, ownPart }) => [
  title,
  ...[situation, action, impact, ownPart].flatMap((text) => text.split(/(?<=[.!?])\s+/)),
]).filter((secret) => secret.length > 12);

async function exportAll(page: Page): Promise<readonly ExportedFile[]> {
  const files = [await exportAs(page, 'Word'), await exportAs(page, 'PDF')];
  for (const format of ['Markdown', 'HTML', 'JSON'] as const) files.push(await exportFromMenu(page, format));
  return files;
}

async function secretsIn(file: ExportedFile): Promise<readonly string[]> {
  const words = await wordsOf(file.bytes);
  return SECRETS.filter((secret) => words.includes(plain(secret).trim()));
}

describe('what leaves a case', () => {
  it('holds nothing private for a committee in any format, and all of it for oneself', async () => {
    expect(PRIVATE.length).toBeGreaterThan(1);
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Packet');
    const forCommittee = await exportAll(page);
    expect(forCommittee.map(({ name }) => name.split('.').at(-1))).toEqual(['docx', 'pdf', 'md', 'html', 'json']);
    for (const file of forCommittee) {
      expect([file.name, await secretsIn(file)]).toEqual([file.name, []]);
      expect(await wordsOf(file.bytes)).toContain(plain('Planner hour: what the planner can do'));
    }

    // The same search finds them where they belong: it would not miss them above.
    await page.getByRole('radio', { name: 'Me', exact: true }).click();
    await untilSaved(page);
    for (const file of await exportAll(page)) {
      const found = await secretsIn(file);
      for (const { title } of PRIVATE) expect([file.name, found]).toEqual([file.name, expect.arrayContaining([title])]);
    }
  });

  it('asks nobody for anything when the HTML packet is opened, until a link in it is clicked', async () => {
    const app = await openRungs();
    await trySample(app.page);
    await goTo(app.page, 'Packet');
    const { bytes } = await exportFromMenu(app.page, 'HTML');
    const file = path.join(await temporaryFolder(), 'packet.html');
    await writeFile(file, bytes);

    const reader = await app.context.newPage();
    const asked: string[] = [];
    await reader.route('**', async (route) => {
      asked.push(route.request().url());
      if (route.request().url().startsWith('file:')) await route.continue();
      else await route.fulfill({ body: 'a page elsewhere' });
    });
    await reader.goto(pathToFileURL(file).href);
    const link = reader.locator('a[href^="http"]').first();
    const address = await link.getAttribute('href');
    expect(asked).toEqual([pathToFileURL(file).href]);
    await link.click();
    await reader.getByText('a page elsewhere').waitFor();
    expect(asked.slice(1)).toEqual([address]);
  });
});
