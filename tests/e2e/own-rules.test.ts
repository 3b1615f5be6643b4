import { describe, expect, it } from 'vitest';
import { goTo, trySample, untilSaved } from './steps/case-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { changeRule, rulesOf } from './steps/rule-steps.ts';

const CLAIMS = 'Activities that meet it, at least';
const SHARE = 'Criteria that are sustained, at least (percent)';
const FRESH = 'Months since the newest ended, at most';

describe('rules of verdicts of a case', () => {
  it('are changed, told in words, and taken back one by one and all at once', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Case details');
    const rules = rulesOf(page);
    const status = rules.getByRole('status');
    await status.getByText('This case is judged by the ladder’s own rules.').waitFor();

    await changeRule(page, CLAIMS, '3');
    await status.getByText('by the ladder’s rules it would be “operating”').waitFor();
    await rules.getByText('Yours; the ladder has 2 activities.').waitFor();
    await rules.getByText('Sustained takes 3 different activities').waitFor();
    await changeRule(page, SHARE, '100');
    await status.getByText('2 rules are your own.').waitFor();
    await untilSaved(page);
    await goTo(page, 'Plan');
    await page.getByText('Your case stands at L6 Technical lead today.').waitFor({ state: 'detached' });
    await goTo(page, 'Case details');

    await rules.getByRole('button', { name: `Use the ladder’s: ${CLAIMS}` }).click();
    await expect.poll(() => rules.getByLabel(CLAIMS, { exact: true }).inputValue()).toBe('2');
    await expect
      .poll(() => rules.getByLabel(CLAIMS, { exact: true }).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await status.getByText('One rule is your own.').waitFor();
    await rules.getByRole('button', { name: 'Use the ladder’s for all' }).click();
    await status.getByText('This case is judged by the ladder’s own rules.').waitFor();
    await goTo(page, 'Plan');
    await page.getByText('Your case stands at L6 Technical lead today.').waitFor();
  });

  it('refuse what is no rule, and keep the one before', async () => {
    const { page } = await openRungs();
    await trySample(page);
    await goTo(page, 'Case details');
    const rules = rulesOf(page);
    await changeRule(page, SHARE, '120');
    await rules.getByText('Must be at most 100 percent').waitFor();
    await changeRule(page, FRESH, '1.5');
    await rules.getByText('Must be a whole number').waitFor();
    await rules.getByRole('status').getByText('This case is judged by the ladder’s own rules.').waitFor();
    await rules.getByRole('button', { name: 'Use the ladder’s for all' }).click();
    await rules.getByText('Must be at most 100 percent').waitFor({ state: 'detached' });
    await expect.poll(() => rules.getByLabel(SHARE, { exact: true }).inputValue()).toBe('50');
    await untilSaved(page);
  });
});
