import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { OVERLAY } from '../support/case-builder.ts';
import { ONE_TRACK, THREE_TRACKS } from '../support/made-ladders.ts';
import { caseStanding } from '../support/worked-examples.ts';
import { openPdf } from './readers/pdf-file.ts';
import { statementOf } from './steps/built-in-ladder.ts';
import { beginCase, goTo, trySample } from './steps/case-steps.ts';
import { choose, openVerdict, showPart } from './steps/compare-steps.ts';
import { openDialog } from './steps/dialog-steps.ts';
import { exportAs } from './steps/export-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe('two tracks on the same evidence', () => {
  it('are shown level by level, then criterion by criterion, down to an activity and back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Compare');
    const main = page.getByRole('main');
    await main.getByText('share a rung, then part').waitFor();
    const stands = main.getByRole('article', { name: 'Technical leadership: L6 Technical lead' });
    for (const words of ['Stands here', 'Sought', 'Operating'])
      await stands.getByText(words, { exact: true }).waitFor();

    await stands.getByRole('link', { name: 'Criteria of L6 Technical lead' }).click();
    await main.getByText('4 criteria are shared by both tracks and counted once').waitFor();
    await openVerdict(page, statementOf('l6-risk-register'));
    const behind = page.getByRole('dialog', { name: statementOf('l6-risk-register') });
    await behind.getByRole('link', { name: 'If the locker supplier fails' }).click();
    await page.getByRole('article', { name: 'If the locker supplier fails' }).waitFor();
    await page.goBack();
    await main.getByText('4 criteria are shared by both tracks and counted once').waitFor();
    await page.goBack();
    await main.getByText('share a rung, then part').waitFor();
  });

  it('say why on hover and on focus, and are walked by arrow keys, Home and End', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Compare');
    await showPart(page, 'Criteria');
    const grid = page.getByRole('grid', { name: 'Criteria of all levels, by theme' });
    const marks = grid.getByRole('button');
    await marks.first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
    await expect.poll(() => focusedName(page)).toContain(statementOf('l8-organization-outcome'));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
    await grid.getByRole('button', { name: statementOf('l6-simplifies') }).hover();
    const tip = page.getByRole('tooltip');
    await tip.getByText(statementOf('l6-simplifies')).waitFor();
    await tip.getByText('Only partial').waitFor();
    await page.keyboard.press('Enter');
    await openDialog(page).waitFor();
  });
});

describe('any two levels', () => {
  it('are chosen from all tracks, share what they share, and stay in the address', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Compare');
    await showPart(page, 'Any two levels');
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'T6 Staff engineer beside L6 Technical lead' }).waitFor();
    const both = main.getByRole('region', { name: 'Met for both' });
    await expect.poll(() => both.getByText('Shared', { exact: true }).count()).toBe(4);

    await choose(page, 'Right level', 'L7 Senior technical lead (TL)');
    await main.getByRole('heading', { name: 'T6 Staff engineer beside L7 Senior technical lead' }).waitFor();
    await main.getByText('They share no criterion').waitFor();
    await choose(page, 'Left level', 'T5 Senior engineer (IC)');
    await main.getByRole('heading', { name: 'T5 Senior engineer beside L7 Senior technical lead' }).waitFor();
    await page.goBack();
    await main.getByRole('heading', { name: 'T6 Staff engineer beside L7 Senior technical lead' }).waitFor();
    await page.reload();
    await main.getByRole('heading', { name: 'T6 Staff engineer beside L7 Senior technical lead' }).waitFor();
    await main
      .getByRole('region', { name: 'Met for neither' })
      .getByRole('button', { name: statementOf('l6-recognised-depth') })
      .click();
    await page.getByRole('dialog').getByRole('link', { name: 'Claim an activity on the Map' }).waitFor();
  });
});

describe('a move to the other track', () => {
  it('keeps all evidence, and is no loss on the way back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Compare');
    await showPart(page, 'Switching tracks');
    const main = page.getByRole('main');
    await main.getByText('You would stand on L6 Technical lead.').waitFor();
    const stays = main.getByRole('region', { name: 'Stays yours, not asked for there' });
    await stays.getByText(statementOf('l5-deep-problem')).waitFor();

    await main.getByRole('button', { name: 'The other way round' }).click();
    await main.getByText('You would stand on T5 Senior engineer.').waitFor();
    await main.getByRole('region', { name: 'Begins to count' }).getByText(statementOf('l5-deep-problem')).waitFor();
    await expect.poll(() => main.textContent()).not.toMatch(/\b(lose|loses|lost|loss|demotion|step down)\b/i);
    await page.goBack();
    await main.getByText('You would stand on L6 Technical lead.').waitFor();
  });
});

describe('the role on paper and the role in fact', () => {
  it('stand side by side, with the time that the role does not see, its activities and its numbers', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Compare');
    await showPart(page, 'Paper and fact');
    const main = page.getByRole('main');
    for (const name of ['On paper', 'In fact, on Individual contributor', 'In fact, on Technical leadership'])
      await main.getByRole('heading', { name, exact: true }).waitFor();
    await main.getByText(/^\d+ activities support only criteria outside the Individual contributor track/).waitFor();
    await main.getByText('Show the numbers').click();
    const table = main.getByRole('table');
    await table.getByRole('columnheader', { name: 'Share of the time' }).waitFor();
    await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(5);
    const link = main.getByRole('region', { name: 'The activities' }).getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('article', { name: title }).waitFor();
  });

  it('go into the packet by a button, and out again by undo', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Compare');
    await showPart(page, 'Paper and fact');
    const main = page.getByRole('main');
    const into = main.getByRole('button', { name: 'Put it into the packet' });
    await into.click();
    await main.getByText('It is a section of the packet.').waitFor();
    await expect.poll(() => focusedName(page)).toBe('Go to the packet');
    await page.getByRole('button', { name: 'Undo' }).click();
    await into.click();
    await main.getByRole('link', { name: 'Go to the packet' }).click();
    await page.getByRole('heading', { level: 1, name: 'Packet' }).waitFor();
    const { text } = await openPdf((await exportAs(page, 'PDF')).bytes);
    expect(text).toContain('Role on paper, role in fact');
  });
});

describe('other ladders', () => {
  it('put a role without rungs beside the rail, say kindly when there is one track, and let two of three be chosen', async () => {
    const { page } = await openRungs();
    const main = page.getByRole('main');
    await openCase(page, { ...caseStanding(OVERLAY, 'ic', {}), id: 'overlay' });
    await main.getByText('Tech lead is a role beside the rungs of Engineer').waitFor();
    await main.getByRole('article', { name: 'Tech lead: Tech lead' }).getByText('Entered and left').waitFor();

    await page.getByRole('link', { name: 'All cases' }).click();
    await openCase(page, { ...caseStanding(ONE_TRACK, 'ic', {}), id: 'alone' });
    await main.getByText('This ladder has one track').waitFor();
    await expect.poll(() => main.getByRole('link', { name: 'Switching tracks' }).count()).toBe(0);

    await page.getByRole('link', { name: 'All cases' }).click();
    await openCase(page, { ...caseStanding(THREE_TRACKS, 'ic', {}), id: 'three' });
    await choose(page, 'Right', 'Management');
    await main.getByRole('article', { name: 'Management: M6' }).waitFor();
    await showPart(page, 'Criteria');
    await main.getByRole('columnheader', { name: 'M6' }).waitFor();
  });

  it('say in an empty case that nothing is judged yet, and where paper names no level', async () => {
    const { page } = await openRungs();
    await beginCase(page, 'Ada Beispiel');
    await goTo(page, 'Compare');
    const main = page.getByRole('main');
    await main.getByText('That is no verdict on your work').waitFor();
    await showPart(page, 'Paper and fact');
    await main.getByRole('link', { name: 'Say which one in the case details' }).click();
    await page.getByRole('heading', { level: 1, name: 'Case details' }).waitFor();
  });
});

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function openCase(page: Page, subject: object): Promise<void> {
  await chooseFile(page, 'Open a case', { name: 'case.json', content: JSON.stringify(subject) });
  await goTo(page, 'Compare');
}
