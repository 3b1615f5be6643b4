import type { Page } from 'playwright';
import { expect } from 'vitest';
import { axeFaults, type Fault, wideParts } from './axe-steps.ts';
import { openRungs } from './open-rungs.ts';
import { CHAPTERS } from './states.ts';
import { tabFaults } from './tab-walk.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 900, height: 700 };

/** Only colours differ by theme, and they do not by size: each theme and each size is looked at once. */
const LOOKS = [
  { size: NARROW, colorScheme: 'dark' },
  { size: WIDE, colorScheme: 'light' },
] as const;

/** How long a chapter may take, in milliseconds. */
export const CHAPTER_TIMEOUT = 600_000;

/** Walks through a chapter's states: axe finds nothing, nothing scrolls sideways, Tab goes round with the focus to be seen. */
export async function expectFaultless(chapter: keyof typeof CHAPTERS): Promise<void> {
  const { page } = await openRungs({ viewport: WIDE, pace: { workFactor: 4 } });
  const faults: (Fault & { readonly state: string })[] = [];
  for (const { name, reach } of CHAPTERS[chapter]) {
    await reach(page);
    for (const { size, colorScheme } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await twoFrames(page);
      const found = [...(await axeFaults(page)), ...(await wideParts(page))];
      faults.push(...found.map((fault) => ({ state: `${name}, ${colorScheme}, ${size.width}`, ...fault })));
    }
    // In the last look, so that every state is reached once.
    if (!(await hasMenu(page))) faults.push(...(await tabFaults(page)).map((fault) => ({ state: name, ...fault })));
  }
  expect(faults).toEqual([]);
}

/** Until the page has been laid out and drawn in its new look. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Arrow keys, not Tab, go through an open menu. */
async function hasMenu(page: Page): Promise<boolean> {
  return (await page.getByRole('menu').count()) > 0;
}
