import { expect, it } from 'vitest';
import { commented, deleted, inserted, onWords, returnedDocx, type WordComment } from '../support/returned-docx.ts';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { exportAs } from './steps/export-steps.ts';
import { chooseFile } from './steps/file-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';

const QUOTED = 'Routing planned to the middle of a street';
const FIRST: readonly WordComment[] = [{ id: 0, author: 'Ann Reader', says: ['Which streets?'] }];
const LATER: readonly WordComment[] = [
  ...FIRST,
  { id: 1, author: 'Bo Chair', says: ['The main ones.'], answers: 0 },
  { id: 2, author: 'Bo Chair', says: ['How many pages now?'] },
];

/** A packet as a reader sends it back. */
function withRemarks(bytes: Uint8Array, comments: readonly WordComment[]): Uint8Array {
  return returnedDocx(bytes, {
    body: (xml) => {
      const one = onWords(xml, QUOTED, (runs) => commented(runs, 0));
      const two = onWords(one, 'I wrote eleven pages', (runs) => `${deleted(runs)}${inserted('I wrote nine pages')}`);
      return comments.length < 3 ? two : onWords(two, 'prices every trip', (runs) => commented(runs, 2));
    },
    comments,
  });
}

it('reads a packet that came back, beside the text it is about, and settles its remarks one by one', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  await goTo(page, 'Packet');
  const { name, bytes } = await exportAs(page, 'Word');
  await showPacketPart(page, 'Returned');
  await page.getByRole('heading', { name: 'Nothing came back yet' }).waitFor();

  const read = (content: Uint8Array) => chooseFile(page, 'Read a returned document', { name, content });
  await read(bytes);
  await page.getByRole('alert').getByText('It holds no comments and no tracked changes.').waitFor();
  await read(new TextEncoder().encode('%PDF-1.7'));
  await page.getByRole('alert').getByText('It is a PDF').waitFor();
  await read(withRemarks(bytes, FIRST));
  await page.getByText(`2 remarks from ${name}`).waitFor();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);

  const second = page.getByRole('region', { name: 'Remarks on E2 From addresses to points at the door' });
  await second.getByText('Which streets?').waitFor();
  await expect.poll(() => second.locator('mark').allTextContents()).toEqual([QUOTED]);
  const third = page.getByRole('region', { name: /^Remarks on E3 / });
  await expect
    .poll(() => third.locator('del, ins').allTextContents())
    .toEqual(['I wrote eleven pages', 'I wrote nine pages']);
  await expect.poll(() => third.locator('mark').allTextContents()).toEqual(['I wrote eleven pages']);

  // By keyboard: the focus goes on to the next remark when one is settled.
  await second.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter');
  await second.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('I wrote nine pages');
  await page.getByText('1 of 2 remarks open').waitFor();
  await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click();
  await second.getByText('Which streets?').waitFor();
  await second.getByRole('button', { name: 'Done' }).click();

  await third.getByRole('button', { name: 'Add a note' }).click();
  await third.getByLabel('Note').fill('Eleven it is.');
  await third.getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('heading', { name: 'All remarks are settled' }).waitFor();
  await untilSaved(page);
  await app.restart();

  await page.getByRole('link', { name: 'Łucja Zawiślak' }).click();
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Returned');
  await page.getByText('all 2 remarks settled').waitFor();
  await page.getByRole('radio', { name: 'All' }).click();
  await expect.poll(() => third.getByLabel('Note').inputValue()).toBe('Eleven it is.');
  await third.getByText('Declined').waitFor();

  // The same file again has nothing new, a later round only what came since.
  await read(withRemarks(bytes, FIRST));
  await page.getByText(`All its 2 remarks are here already, under ${name}`).waitFor();
  await read(withRemarks(bytes, LATER));
  await page.getByText(`1 new remark and 1 remark with news added to ${name}`).waitFor();
  await page.getByText('2 of 3 remarks open').waitFor();
  await second.getByText('The main ones.').waitFor();
  await page.getByRole('region', { name: 'Remarks on Summary' }).getByText('How many pages now?').waitFor();

  await second.getByRole('link', { name: 'Edit the activity' }).click();
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await expect.poll(() => page.getByLabel('Situation').inputValue()).toContain(QUOTED);
});

it('takes a returned packet away again, and brings it back', async () => {
  const { page } = await openRungs();
  await trySample(page);
  await goTo(page, 'Packet');
  const { name, bytes } = await exportAs(page, 'Word');
  await showPacketPart(page, 'Returned');
  await chooseFile(page, 'Read a returned document', { name, content: withRemarks(bytes, FIRST) });
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Remove from the case' }).click();
  await page.getByRole('heading', { name: 'Nothing came back yet' }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await page.getByText(/ 2 remarks open$/).waitFor();
});
