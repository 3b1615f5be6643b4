import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openRungs } from './steps/open-rungs.ts';
import { STATES } from './steps/states.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 900, height: 700 };

/** What axe finds, and what cannot be reached without scrolling sideways. */
type Fault = { readonly state: string; readonly rule: string; readonly where: string };

/** Only colours differ by theme, so that the other rules need to run once for each size. */
const LOOKS = [
  { size: WIDE, colorScheme: 'light', rules: null },
  { size: WIDE, colorScheme: 'dark', rules: ['color-contrast'] },
  { size: NARROW, colorScheme: 'light', rules: ['color-contrast'] },
  { size: NARROW, colorScheme: 'dark', rules: null },
] as const;

describe('every screen and dialog', () => {
  it('has nothing that axe finds and never scrolls sideways, light and dark, wide and narrow', async () => {
    const { page } = await openRungs({ viewport: WIDE });
    const faults: Fault[] = [];
    for (const { name, reach } of STATES) {
      await reach(page);
      for (const { size, colorScheme, rules } of LOOKS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(size);
        const state = `${name}, ${colorScheme}, ${size.width}`;
        faults.push(...(await axeFaults(page, state, rules)), ...(await wideParts(page, state)));
      }
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(WIDE);
    }
    expect(faults).toEqual([]);
  }, 180_000);
});

async function axeFaults(page: Page, state: string, rules: readonly string[] | null): Promise<readonly Fault[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ state, rule: id, where: `${target.join(' ')}: ${failureSummary}` })),
  );
}

/** Parts of the page that stick out at its right edge, or scroll sideways themselves. */
function wideParts(page: Page, state: string): Promise<readonly Fault[]> {
  return page.evaluate((where) => {
    const scrolls = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
    const parts = [...document.querySelectorAll('body *')].filter((element) => scrolls(element));
    const root = document.documentElement;
    const faults = parts.map((part) => `${part.tagName} ${part.className} ${part.getAttribute('aria-label') ?? ''}`);
    if (root.scrollWidth > root.clientWidth) faults.push('the page');
    return faults.map((part) => ({ state: where, rule: 'scrolls sideways', where: part }));
  }, state);
}
