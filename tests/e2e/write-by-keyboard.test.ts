import { describe, expect, it } from 'vitest';
import { openDocx } from '../support/docx-file.ts';
import { heading, saveStatus } from './steps/case-steps.ts';
import { confirmExport, downloaded } from './steps/export-steps.ts';
import { hasFocus, tabAndPress, tabAndType, tabTo } from './steps/keyboard-steps.ts';
import { openRungs } from './steps/open-rungs.ts';

describe('a case written without a mouse', () => {
  it('goes from New case to the exported Word file by keys alone', async () => {
    const { page } = await openRungs();
    const key = (name: string) => page.keyboard.press(name);
    const screen = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });

    await tabAndPress(page, page.getByRole('button', { name: 'New case' }));
    await tabAndType(page, page.getByLabel('Your name'), 'Tamás Ősi');
    await key('Enter');
    await heading(page, 'Activities');
    // What had the focus went with the first screen; the heading of the next one is read out.
    const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
    await expect.poll(() => hasFocus(title('Activities'))).toBe(true);

    for (const [title, impact] of ACTIVITIES) {
      await key('Alt+n');
      await page.getByRole('article', { name: 'Untitled activity' }).waitFor();
      await expect.poll(() => hasFocus(page.getByLabel('Title', { exact: true }))).toBe(true);
      await page.keyboard.type(title);
      // The same day in either order of day and month.
      await tabTo(page, page.getByLabel('Start', { exact: true }));
      await page.keyboard.type('05052025');
      await tabAndType(page, page.getByLabel('Impact'), impact);
      await tabAndPress(page, page.getByRole('radio', { name: 'Internal' }), 'ArrowUp');
      await expect.poll(() => page.getByRole('radio', { name: 'Shareable' }).isChecked()).toBe(true);
    }
    await tabAndPress(page, page.getByRole('button', { name: 'Add a link' }));
    await page.keyboard.type('https://example.org/runbook');
    await tabTo(page, page.getByRole('button', { name: 'Undo', exact: true }));
    await saveStatus(page).getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => page.getByLabel('Start', { exact: true }).inputValue()).toBe('2025-05-05');

    await tabAndPress(page, page.getByRole('link', { name: 'Claim it on the Map' }));
    await expect.poll(() => hasFocus(title('Map'))).toBe(true);
    await tabAndPress(page, page.getByRole('radio', { name: 'By activity', checked: true }), 'ArrowLeft');
    const list = page.getByRole('list', { name: 'Criteria, T6 Staff engineer' });
    await tabTo(page, list.getByRole('link').first());
    await key('ArrowDown');
    await key('Home');
    for (const [title] of ACTIVITIES) {
      await tabAndType(page, page.getByRole('combobox', { name: 'Claim with an activity' }), title.slice(0, 12));
      await key('Enter');
      const rationale = page.getByRole('textbox', { name: `Rationale for “${title}”` });
      await rationale.waitFor();
      await expect.poll(() => hasFocus(rationale)).toBe(true);
      await page.keyboard.type(`Why: ${title}`);
      await tabTo(
        page,
        page.getByRole('radiogroup', { name: `Strength for “${title}”` }).getByRole('radio', { checked: true }),
        'Shift+Tab',
      );
      await key('ArrowRight');
    }
    await tabTo(page, list.getByRole('link').first(), 'Shift+Tab');
    await key('ArrowDown');
    await tabAndPress(page, page.getByRole('button', { name: 'Declare no opportunity' }));
    await tabAndType(page, page.getByLabel('Reason', { exact: true }), 'Nobody outside of the team is affected.');
    await tabAndPress(page, page.getByRole('button', { name: 'Declare', exact: true }));
    await page.getByRole('heading', { name: 'No opportunity' }).waitFor();

    await tabAndPress(page, screen('Packet'));
    await heading(page, 'Packet');
    await tabTo(page, page.getByRole('button', { name: 'Export as Word' }));
    const { name, bytes } = await downloaded(page, async () => {
      await key('Enter');
      await confirmExport(page);
    });
    expect(name).toBe('Tamás Ősi - T6 Staff engineer.docx');
    const text = openDocx(bytes)
      .paragraphs.map((paragraph) => paragraph.text)
      .join('\n');
    for (const [title, impact] of ACTIVITIES) {
      expect(text).toContain(title);
      expect(text).toContain(impact);
      expect(text).toContain(`Why: ${title}`);
    }
    expect(text).toContain('Exceeds');
    expect(text).toContain('Nobody outside of the team is affected.');
  });
});

const ACTIVITIES = [
  ['Runbooks for every pager alert', 'Alerts are closed in minutes by whoever is on call.'],
  ['One schema for all parcel events', 'Four services read the same events.'],
] as const;
