import { describe, expect, it } from 'vitest';
import { axeFaults, type Fault, wideParts } from './steps/axe-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { STATES } from './steps/states.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 900, height: 700 };

/** Only colours differ by theme, so that the other rules need to run once for each size. */
const LOOKS = [
  { size: WIDE, colorScheme: 'dark', rules: ['color-contrast'] },
  { size: NARROW, colorScheme: 'dark', rules: null },
  { size: NARROW, colorScheme: 'light', rules: ['color-contrast'] },
  { size: WIDE, colorScheme: 'light', rules: null },
] as const;

describe('every screen and dialog', () => {
  it('has nothing that axe finds and never scrolls sideways, light and dark, wide and narrow', async () => {
    const { page } = await openRungs({ viewport: WIDE, pace: { workFactor: 4 } });
    const faults: (Fault & { readonly state: string })[] = [];
    for (const { name, reach } of STATES) {
      await reach(page);
      for (const { size, colorScheme, rules } of LOOKS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize(size);
        const found = [...(await axeFaults(page, rules)), ...(await wideParts(page))];
        faults.push(...found.map((fault) => ({ state: `${name}, ${colorScheme}, ${size.width}`, ...fault })));
      }
    }
    expect(faults).toEqual([]);
  }, 900_000);
});
