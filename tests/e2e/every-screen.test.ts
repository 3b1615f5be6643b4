import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeFaults, type Fault, wideParts } from './steps/axe-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { STATES } from './steps/states.ts';
import { tabFaults } from './steps/tab-walk.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 900, height: 700 };

/** Only colours differ by theme, and they do not by size: each theme and each size is looked at once. */
const LOOKS = [
  { size: NARROW, colorScheme: 'dark' },
  { size: WIDE, colorScheme: 'light' },
] as const;

describe('every screen and dialog', () => {
  it('has nothing that axe finds, never scrolls sideways, and lets Tab go round with the focus to be seen', async () => {
    const { page } = await openRungs({ viewport: WIDE, pace: { workFactor: 4 } });
    const faults: (Fault & { readonly state: string })[] = [];
    for (const { name, reach } of STATES) {
      await reach(page);
      for (const { size, colorScheme } of LOOKS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(size);
        const found = [...(await axeFaults(page)), ...(await wideParts(page))];
        faults.push(...found.map((fault) => ({ state: `${name}, ${colorScheme}, ${size.width}`, ...fault })));
      }
      // In the last look, so that every state is reached once.
      if (!(await hasMenu(page))) faults.push(...(await tabFaults(page)).map((fault) => ({ state: name, ...fault })));
    }
    expect(faults).toEqual([]);
  }, 900_000);
});

/** Arrow keys, not Tab, go through an open menu. */
async function hasMenu(page: Page): Promise<boolean> {
  return (await page.getByRole('menu').count()) > 0;
}
