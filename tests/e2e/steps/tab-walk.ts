import type { Page } from 'playwright';
import type { Fault } from './axe-steps.ts';

/** More stops than any screen has. */
const MOST_STOPS = 300;

type Stop = { readonly name: string; readonly inView: boolean; readonly marked: boolean };

/** Presses Tab until the focus is where it was first: where nobody would see it, and that it never comes round. */
export async function tabFaults(page: Page): Promise<readonly Fault[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    for (const element of document.querySelectorAll('[data-visited]')) element.removeAttribute('data-visited');
  });
  const faults: Fault[] = [];
  let last = 'nowhere';
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === 'outside') continue;
    if (stop === 'seen before') return faults;
    if (!stop.inView) faults.push({ rule: 'the focus is in sight', where: stop.name });
    if (!stop.marked) faults.push({ rule: 'the focus is marked', where: stop.name });
    last = stop.name;
  }
  return [...faults, { rule: `Tab comes round within ${MOST_STOPS} times`, where: last }];
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
