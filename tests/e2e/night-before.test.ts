import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { trySample, untilSaved } from './steps/case-steps.ts';
import { openDialog } from './steps/dialog-steps.ts';
import { hasFocus, tabAndPress, tabAndType, tabTo } from './steps/keyboard-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

/** A busy machine draws late. */
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

async function showPart(page: Page, name: string): Promise<void> {
  await tabAndPress(page, page.getByRole('link', { name, exact: true }));
}

it('cuts a self-review to 1,000 words, exports it, hands it in and begins the next attempt, by keys alone', async () => {
  const { page } = await openRungs({ viewport: { width: 1280, height: 800 } });
  await trySample(page);
  await showPart(page, 'Packet');
  await tabAndPress(page, page.getByRole('button', { name: 'Plans', exact: true }));
  await page.getByRole('menuitem', { name: 'Self-review, 1,000 words' }).waitFor();
  await page.keyboard.type('self');
  await page.keyboard.press('Enter');

  // From the meter to what could go, and through it: the focus stays there until the packet is within its limit.
  const length = page.getByRole('region', { name: 'Length', exact: true });
  await tabAndPress(page, button(page, 'See what could go'));
  await expect.poll(() => hasFocus(length.getByRole('heading'))).toBe(true);
  const cuts = length.getByRole('button', { name: /^Leave out / });
  await tabTo(page, cuts.first());
  await page.keyboard.press('Enter');
  await length.getByText('The 14 activities that carry nothing').waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(cuts.first())).toBe(true);
  const plan = length.getByRole('button', { name: 'Leave out Plan', exact: true });
  await expect.poll(() => hasFocus(plan)).toBe(true);
  await page.keyboard.press('Enter');
  await plan.waitFor({ state: 'detached' });
  // Never lost: beside what can be left out there is what can be opened.
  await expect.poll(() => hasFocus(length.getByRole('button', { name: /^Open / }))).toBe(true);
  await page.keyboard.press('Tab');
  const weakest = length.getByRole('button', { name: /^Leave out Handing the design lead/ });
  await expect.poll(() => hasFocus(weakest)).toBe(true);
  await page.keyboard.press('Enter');
  await weakest.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(cuts.first())).toBe(true);

  // All the rest at once, once its price is known; one undo takes it back.
  await tabAndPress(page, button(page, 'Make it fit'));
  await openDialog(page)
    .getByText(/^Without this, the packet has [\d,]+ words of 1,000 words\.$/)
    .waitFor();
  await openDialog(page).getByText('Two-wave planning, with six people').waitFor();
  await tabAndPress(page, openDialog(page).getByRole('button', { name: 'Leave out', exact: true }));
  await length.getByRole('status').getByText('The packet is within its limits again.').waitFor();
  await expect.poll(() => hasFocus(length.getByRole('heading'))).toBe(true);
  await untilSaved(page);
  await page.keyboard.press('Control+z');
  await cuts.first().waitFor();
  await page.keyboard.press('Control+Shift+z');
  await cuts.first().waitFor({ state: 'detached' });
  await untilSaved(page);

  await tabAndPress(page, button(page, 'Export as PDF'));
  await expect.poll(() => hasFocus(button(page, 'Export').last())).toBe(true);
  await expect.poll(() => openDialog(page).getByText('over its limit').count()).toBe(0);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toMatch(/^Łucja Zawiślak - .*\.pdf$/);

  // Whoever the packet is for now is among those who are not to learn a new name.
  await showPart(page, 'Names');
  for (const [name, instead] of [
    ['Heron', 'the planner'],
    ['Ostrel', 'the company'],
  ] as const) {
    await tabAndPress(page, page.getByRole('button', { name: 'Replace a name', exact: true }));
    await expect.poll(() => hasFocus(openDialog(page).getByLabel('Name', { exact: true }))).toBe(true);
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(instead);
    await page.keyboard.press('Enter');
    await openDialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'Names to replace' }))).toBe(true);
  }
  const replaced = page.getByRole('list', { name: 'Names that are replaced' }).getByRole('listitem');
  await expect
    .poll(() => replaced.first().textContent())
    .toMatch(/replaced for your manager, a peer and the committee/);

  await showPart(page, 'Handed in');
  await tabAndPress(page, button(page, 'Keep this packet as handed in'));
  await tabAndType(page, openDialog(page).getByLabel('Note'), 'For the spring meeting.');
  await tabAndPress(page, button(page, 'Look over what leaves'));
  await openDialog(page).getByText('Heron → the planner').waitFor();
  await expect.poll(() => hasFocus(button(page, 'Keep it'))).toBe(true);
  await page.keyboard.press('Enter');
  const packet = page.getByRole('article');
  await packet.getByText('For the spring meeting.').waitFor({ timeout: 60_000 });
  await expect.poll(() => hasFocus(packet.getByRole('heading', { level: 2 }))).toBe(true);

  await tabAndPress(page, button(page, 'Write down the decision'));
  await tabAndType(page, openDialog(page).getByLabel('Reason, as it was given'), 'Strong; the reach is not there yet.');
  await tabAndPress(page, button(page, 'Write it down'));
  await packet.getByText('Strong; the reach').waitFor();
  for (const [said, down] of [
    ['Show it with more than two teams.', 1],
    ['Write the direction down.', 3],
  ] as const) {
    await tabAndPress(page, button(page, 'Add feedback'));
    await expect.poll(() => hasFocus(openDialog(page).getByRole('combobox', { name: 'About' }))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').waitFor();
    for (let pressed = 0; pressed < down; pressed += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await tabAndType(page, openDialog(page).getByLabel('What was said'), said);
    await tabAndPress(page, button(page, 'Write it down'));
    await packet.getByText(said).waitFor();
  }

  await tabAndPress(page, button(page, 'Start the next attempt from it'));
  await tabAndPress(page, page.getByRole('button', { name: 'Start', exact: true }));
  await packet.getByRole('heading', { name: 'What the last decision asked for' }).waitFor();
  await tabAndPress(page, packet.getByRole('link', { name: 'What changed since' }));
  await expect.poll(() => hasFocus(packet.getByRole('heading', { name: 'What changed since' }))).toBe(true);
  await tabAndPress(page, page.getByRole('link', { name: 'By section' }));
  await packet.getByText('What changed since the last packet').waitFor();
  await tabAndPress(page, packet.getByRole('link', { name: 'Back to the packet' }), 'Enter');
  await expect.poll(() => hasFocus(packet.getByRole('heading', { level: 2 }))).toBe(true);
}, 240_000);
