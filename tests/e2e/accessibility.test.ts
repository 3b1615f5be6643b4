import { describe, expect, it } from 'vitest';
import { axeFaults, type Fault, wideParts } from './steps/axe-steps.ts';
import { openRungs } from './steps/open-rungs.ts';
import { STATES } from './steps/states.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 900, height: 700 };

/** Only colours differ by theme, and they do not by size: each theme and each size is looked at once. */
const LOOKS = [
  { size: NARROW, colorScheme: 'dark' },
  { size: WIDE, colorScheme: 'light' },
] as const;

describe('every screen and dialog', () => {
  it('has nothing that axe finds and never scrolls sideways, light and dark, wide and narrow', async () => {
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
    }
    expect(faults).toEqual([]);
  }, 900_000);
});
