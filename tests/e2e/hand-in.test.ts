import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { showPacketPart } from './steps/packet-steps.ts';

it('keeps a packet as it was handed in, through changes and a restart', async () => {
  const app = await openRungs();
  const { page } = app;
  await trySample(page);
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');
  await page.getByRole('button', { name: 'Keep this packet as handed in' }).click();
  const dialog = page.getByRole('dialog', { name: /Keep this packet|Change date or note/ });
  const look = page.getByRole('dialog', { name: 'Look over what leaves, then keep it' });
  await dialog.getByLabel('Handed in on').fill('');
  await dialog.getByRole('button', { name: 'Look over what leaves' }).click();
  await dialog.getByText('must be a date').waitFor();
  await dialog.getByLabel('Handed in on').fill('2026-03-02');
  await dialog.getByLabel('Note').fill('For the spring meeting.');
  await dialog.getByRole('button', { name: 'Look over what leaves' }).click();
  // The same look as before an export; the way back keeps what was typed.
  await look.getByText('For the committee').waitFor();
  await look.getByRole('heading', { name: /^Stays behind/ }).waitFor();
  await look.getByText(/^Łucja Zawiślak - .*\.pdf$/).waitFor();
  await look.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => dialog.getByLabel('Note').inputValue()).toBe('For the spring meeting.');
  await dialog.getByLabel('Note').press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The button that keeps it has the focus.
  await look.waitFor();
  await page.keyboard.press('Enter');
  await look.waitFor({ state: 'detached' });
  const section = page.getByRole('region', { name: 'Handed in' });
  await section.getByRole('heading', { name: '2 Mar 2026, PDF for the committee' }).waitFor();
  const save = async () => {
    await page.getByRole('button', { name: 'More for the packet of 2 Mar 2026' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Save as a file' }).click();
    return readFile(await (await waiting).path());
  };

  // The message of it stays off the buttons of the next dialog.
  const message = page.getByRole('dialog', { name: 'The packet is kept as it was handed in.' });
  await page.getByRole('button', { name: 'Keep this packet as handed in' }).click();
  await dialog.getByRole('button', { name: 'Look over what leaves' }).click();
  const keep = look.getByRole('button', { name: 'Keep it' });
  await keep.waitFor();
  // On a slow machine it has gone by itself.
  const covering = await message.boundingBox({ timeout: 100 }).catch(() => null);
  const covered = await keep.boundingBox();
  if (covering && covered) expect(covering.x + covering.width).toBeLessThan(covered.x);
  await keep.click({ trial: true });
  await page.keyboard.press('Escape');
  await look.waitFor({ state: 'detached' });

  const first = await save();
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');

  await showPacketPart(page, 'What goes in');
  await page.getByRole('radio', { name: 'Peer' }).click();
  await page.getByLabel('Your opening').fill('Something else entirely.');
  await untilSaved(page);
  await app.restart();
  await page.getByRole('link', { name: 'Łucja Zawiślak' }).click();
  await goTo(page, 'Packet');
  await showPacketPart(page, 'Handed in');
  await section.getByRole('definition').filter({ hasText: 'For the spring meeting.' }).waitFor();
  expect((await save()).equals(first)).toBe(true);

  await page.getByRole('button', { name: 'More for the packet of 2 Mar 2026' }).click();
  await page.getByRole('menuitem', { name: 'Change date or note' }).click();
  await dialog.getByLabel('Note').fill('For the summer meeting.');
  await dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await section.getByRole('definition').filter({ hasText: 'For the summer meeting.' }).waitFor();
  await page.getByRole('button', { name: 'More for the packet of 2 Mar 2026' }).click();
  await page.getByRole('menuitem', { name: 'Remove from the list' }).click();
  await section.getByText('Keep a packet here once you hand it in').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await section.getByRole('definition').filter({ hasText: 'For the summer meeting.' }).waitFor();
});
