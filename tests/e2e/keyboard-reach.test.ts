import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openRungs } from './steps/open-rungs.ts';
import { STATES } from './steps/states.ts';

/** More stops than any screen has. */
const MOST_STOPS = 300;

type Stop = { readonly name: string; readonly inView: boolean; readonly marked: boolean };

describe('Tab', () => {
  it('goes round every screen and dialog without getting stuck, and the focus is always to be seen', async () => {
    const { page } = await openRungs({ viewport: { width: 1280, height: 800 }, pace: { workFactor: 4 } });
    const faults: string[] = [];
    for (const { name, reach } of STATES) {
      await reach(page);
      if ((await page.getByRole('menu').count()) > 0) continue;
      for (const stop of await walk(page, name)) {
        if (!stop.inView) faults.push(`${name}: ${stop.name} has the focus out of sight`);
        if (!stop.marked) faults.push(`${name}: ${stop.name} does not show its focus`);
      }
    }
    expect(faults).toEqual([]);
  }, 900_000);
});

/** Presses Tab until the focus is where it was first; every place it went to. */
async function walk(page: Page, state: string): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    for (const element of document.querySelectorAll('[data-visited]')) element.removeAttribute('data-visited');
  });
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === 'outside') continue;
    if (stop === 'seen before') return stops;
    stops.push(stop);
  }
  throw new Error(`${state}: Tab goes on after ${MOST_STOPS} stops, the last at ${stops.at(-1)?.name}`);
}

/** In the page: the element with the focus, and whether someone would see that it has it. */
function lookAtFocus(): Stop | 'outside' | 'seen before' {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return 'outside';
  if (element.dataset.visited !== undefined) return 'seen before';
  element.dataset.visited = '';
  const box = element.getBoundingClientRect();
  const inView = box.bottom > 0 && box.right > 0 && box.top < window.innerHeight && box.left < window.innerWidth;
  const shown = [element, element.parentElement].some((each) => {
    if (each === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  const name =
    element.getAttribute('aria-label') ?? (element.textContent?.trim().slice(0, 40) || element.outerHTML.slice(0, 120));
  return { name, inView: inView && box.width > 0, marked: shown };
}
