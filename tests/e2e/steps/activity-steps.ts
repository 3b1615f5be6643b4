import type { Page } from 'playwright';

/** What is written into the form of an activity; what is left out stays as the form begins. */
export type Written = {
  readonly title: string;
  readonly start?: string;
  /** Left out: still going on. */
  readonly end?: string;
  readonly mode?: 'Hands-on' | 'Enabling';
  readonly situation?: string;
  readonly action?: string;
  readonly impact?: string;
  readonly ownPart?: string;
  readonly number?: Readonly<Record<'What was measured' | 'Before' | 'After' | 'Unit' | 'Period' | 'Source', string>>;
  readonly link?: { readonly address: string; readonly shows: string };
  readonly collaborators?: readonly string[];
  readonly confidentiality?: 'Shareable' | 'Internal' | 'Private';
};

const TEXTS = [
  ['situation', 'Situation'],
  ['action', 'Action'],
  ['impact', 'Impact'],
  ['ownPart', 'Your part, beside the team’s'],
] as const;

/** Writes a new activity with the mouse and the keyboard, as it comes. */
export async function writeActivity(page: Page, written: Written): Promise<void> {
  await page.getByRole('button', { name: 'New activity' }).click();
  await page.getByRole('article', { name: 'Untitled activity' }).waitFor();
  await page.getByLabel('Title', { exact: true }).fill(written.title);
  if (written.start !== undefined) await page.getByLabel('Start', { exact: true }).fill(written.start);
  if (written.end !== undefined) await fillEnd(page, written.end);
  if (written.mode !== undefined) await page.getByRole('radio', { name: written.mode }).click();
  for (const [key, label] of TEXTS) {
    const text = written[key];
    if (text !== undefined) await page.getByLabel(label, { exact: true }).fill(text);
  }
  if (written.number !== undefined) await addNumber(page, written.number);
  if (written.link !== undefined) await addLink(page, written.link);
  for (const name of written.collaborators ?? []) {
    await page.getByLabel('Collaborators').fill(name);
    await page.keyboard.press('Enter');
  }
  if (written.confidentiality !== undefined) await page.getByRole('radio', { name: written.confidentiality }).click();
}

/** Says that an activity is over, and when. */
export async function fillEnd(page: Page, day: string): Promise<void> {
  const ongoing = page.getByRole('checkbox', { name: 'Still going on' });
  if (await ongoing.isChecked()) await ongoing.click();
  await page.getByLabel('End', { exact: true }).fill(day);
}

/** `position` is that of the new row: 1 when there is no link yet. */
export async function addLink(page: Page, link: NonNullable<Written['link']>, position = 1): Promise<void> {
  await page.getByRole('button', { name: 'Add a link' }).click();
  const row = page.getByRole('group', { name: `Link ${position}` });
  await row.getByLabel('Address').fill(link.address);
  await row.getByLabel('What it shows').fill(link.shows);
}

async function addNumber(page: Page, number: NonNullable<Written['number']>): Promise<void> {
  await page.getByRole('button', { name: 'Add a number' }).click();
  const row = page.getByRole('group', { name: 'Number 1' });
  for (const [label, value] of Object.entries(number)) await row.getByLabel(label, { exact: true }).fill(value);
}
