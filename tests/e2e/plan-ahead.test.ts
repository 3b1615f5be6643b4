import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateOf } from '../../shared/lib/calendar-date.ts';
import { statementOf } from './steps/built-in-ladder.ts';
import { goTo, heading, trySample, untilSaved } from './steps/case-steps.ts';
import { chooseCriterion, declareNoOpportunity } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { lookAtLevel, planFor } from './steps/plan-steps.ts';

const TODAY = dateOf(new Date());
const GAP = statementOf('l6-recognised-depth');
const TITLE = 'Teach the pricing core to three teams';

describe('planning ahead', () => {
  it('puts a gap into the plan, sees what it changes, logs it in one click and takes that back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Plan');
    await page.getByText('Your case stands at L6 Technical lead today.').waitFor();
    await lookAtLevel(page, 'T6');
    await page
      .getByText('Your case would not stand at T6 Staff engineer yet, even if all of the plan holds.')
      .waitFor();
    const gap = page.getByRole('listitem').filter({ hasText: GAP });
    await gap.getByText('Nothing is planned for this yet.').waitFor();

    await planFor(page, GAP, {
      title: TITLE,
      note: 'Three teams build on it and none can change it.',
      start: addMonths(TODAY, -2),
      end: addMonths(TODAY, 2),
      strength: 'Exceeds',
      proof: 'Measured',
    });
    await gap.getByRole('link', { name: TITLE }).waitFor();
    await page.getByText(/^If the plan holds, your case stands at T6 Staff engineer from /).waitFor();
    await page.getByText(/^Your target date, .*, is \d months before that\./).waitFor();
    await page.getByText('What changes when').click();
    await page.getByText(`“${GAP.replace(/\.$/, '')}” goes from gap to met.`).waitFor();

    await page.getByRole('button', { name: `Log it: “${TITLE}”` }).click();
    await heading(page, 'Activities');
    const form = page.getByRole('article', { name: TITLE });
    await form.waitFor();
    await expect
      .poll(() => form.getByLabel('Situation').inputValue())
      .toBe('Three teams build on it and none can change it.');
    await expect.poll(() => form.getByLabel('Start', { exact: true }).inputValue()).toBe(addMonths(TODAY, -2));
    await expect.poll(() => form.getByRole('checkbox', { name: 'Still going on' }).isChecked()).toBe(true);
    await form.getByRole('link', { name: GAP }).waitFor();
    await page.getByText('You planned it with proof: a number with before, after').waitFor();

    await goTo(page, 'Plan');
    await page.getByRole('list', { name: 'Done' }).getByRole('link', { name: TITLE }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('list', { name: 'Under way' }).getByText(TITLE).waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByRole('list', { name: 'Under way' }).getByText(TITLE).waitFor();
  });

  it('tells kindly what is overdue, gives it a new day, and removes it with a way back', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Plan');
    await lookAtLevel(page, 'T6');
    await planFor(page, GAP, { title: TITLE, start: addMonths(TODAY, -3), end: addDays(TODAY, -10) });
    const overdue = page.getByRole('list', { name: 'Overdue' });
    await overdue.getByText('was due 10 days ago').waitFor();
    await page.getByText('Plans change: log it, give it another day, or let it go.').waitFor();
    await page.getByText('1 overdue activity counts for nothing here').waitFor();

    await page.getByRole('button', { name: `Change the plan “${TITLE}”` }).click();
    const end = page.getByLabel('By when', { exact: true });
    await end.fill('');
    await page.getByLabel('What you mean to do', { exact: true }).click();
    await page.getByText('Choose a day.').waitFor();
    await end.fill(addMonths(TODAY, 1));
    await page.keyboard.press('Escape');
    const underWay = page.getByRole('list', { name: 'Under way' });
    await underWay.getByText('due in 1 month').waitFor();
    await overdue.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: `Delete the plan “${TITLE}”` }).click();
    await underWay.waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
    await underWay.getByText(TITLE).waitFor();
  });

  it('refuses an activity without title, criterion and sound dates, each with its sentence', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Plan');
    await page.getByRole('main').getByRole('button', { name: 'Plan an activity', exact: true }).click();
    await page.getByLabel('By when', { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: 'Put it into the plan' }).click();
    await page.getByText('Must not be empty').waitFor();
    await page.getByText('Must name at least one criterion').waitFor();
    await page.getByLabel('What you mean to do', { exact: true }).fill(TITLE);
    await page.getByRole('combobox', { name: 'Criteria it is meant to serve' }).fill(GAP);
    await page.getByRole('option', { name: GAP }).click();
    await page.getByRole('button', { name: 'Put it into the plan' }).click();
    await page.getByText('Must not be before the start').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'What you plan' }).waitFor();
    await expect.poll(() => page.getByText(TITLE).count()).toBe(0);
  });

  it('leads from a gap to saying that there was no opportunity, after which it is no gap any more', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Plan');
    await lookAtLevel(page, 'T6');
    const gap = page.getByRole('listitem').filter({ hasText: GAP });
    await gap.getByRole('link', { name: 'No opportunity' }).click();
    await heading(page, 'Map');
    await page.getByRole('main').getByRole('heading', { level: 2, name: GAP }).waitFor();
    await declareNoOpportunity(page, 'Experts of this domain sit in another company.');
    await goTo(page, 'Plan');
    await lookAtLevel(page, 'T6');
    await expect.poll(() => gap.count()).toBe(0);
    await goTo(page, 'Map');
    await chooseCriterion(page, GAP);
  });
});
