import { describe, expect, it } from 'vitest';
import { statementOf } from './steps/built-in-ladder.ts';
import { beginCase, goHome, goTo, saveStatus, untilSaved } from './steps/case-steps.ts';
import { chooseCriterion, declareNoOpportunity } from './steps/map-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

const CRITERION = statementOf('l6-long-view');

describe('two cases on one ladder', () => {
  it('keeps what cannot be saved of one out of the other, and finds it again', async () => {
    const { page } = await openRungs();
    const reason = page.getByLabel('Reason', { exact: true });
    await beginCase(page, 'First');
    await goTo(page, 'Map');
    await chooseCriterion(page, CRITERION);
    await declareNoOpportunity(page, 'Told in the first.');
    await untilSaved(page);
    await reason.fill('');
    await saveStatus(page).getByText('1 field needs a correction').waitFor();
    await goHome(page);

    await beginCase(page, 'Second');
    await goTo(page, 'Map');
    await chooseCriterion(page, CRITERION);
    await declareNoOpportunity(page, 'Told in the second.');
    await untilSaved(page);
    await expect.poll(() => reason.inputValue()).toBe('Told in the second.');
    await goHome(page);

    await page.getByRole('link', { name: 'First' }).click();
    await goTo(page, 'Map');
    await chooseCriterion(page, CRITERION);
    await expect.poll(() => reason.inputValue()).toBe('');
    await saveStatus(page).getByText('1 field needs a correction').waitFor();
    await reason.fill('Told in the first, again.');
    await untilSaved(page);
  });
});
