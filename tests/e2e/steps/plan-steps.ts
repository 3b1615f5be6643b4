import type { Page } from 'playwright';
import { quoted } from '../../../shared/text/words.ts';
import { openDialog } from './dialog-steps.ts';

type Planned = {
  readonly title: string;
  readonly note?: string;
  /** Left out: today. */
  readonly start?: string;
  readonly end: string;
  readonly strength?: 'Partial' | 'Meets' | 'Exceeds';
  readonly proof?: 'Own word' | 'Witnessed' | 'Artefact' | 'Measured';
};

/** Looks at the plan for another level, by the beginning of its title. */
export async function lookAtLevel(page: Page, title: string): Promise<void> {
  await page.getByRole('main').getByRole('combobox', { name: 'Level' }).click();
  await page.getByRole('option', { name: title }).click();
  await page.getByRole('heading', { level: 2, name: `What is missing for ${title}` }).waitFor();
}

/** Plans an activity from the gap that a criterion is. */
export async function planFor(page: Page, statement: string, planned: Planned): Promise<void> {
  await page.getByRole('button', { name: `Plan an activity for ${quoted(statement)}` }).click();
  await page.getByLabel('What you mean to do', { exact: true }).fill(planned.title);
  if (planned.start !== undefined) await page.getByLabel('Start', { exact: true }).fill(planned.start);
  await page.getByLabel('By when', { exact: true }).fill(planned.end);
  if (planned.strength !== undefined) await page.getByRole('radio', { name: planned.strength }).click();
  if (planned.proof !== undefined) await page.getByRole('radio', { name: planned.proof }).click();
  if (planned.note !== undefined) await page.getByLabel('Note', { exact: true }).fill(planned.note);
  await page.getByRole('button', { name: 'Put it into the plan' }).click();
  await openDialog(page).waitFor({ state: 'detached' });
}
