import axe from 'axe-core';
import type { Page } from 'playwright';

/** Something that is wrong with what is shown, and where. */
export type Fault = { readonly rule: string; readonly where: string };

/**
 * What axe finds on the page as it stands, by all its rules. The page gets axe once and runs it itself: its builder for
 * Playwright brings it anew each time, which takes ten times as long as to look. What is well axe need not list.
 */
export async function axeFaults(page: Page): Promise<readonly Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ rule: id, where: `${target.join(' ')}: ${failureSummary}` })),
    );
  });
}

/** The page when it is wider than the window, and parts of it that scroll sideways without being made for it. */
export function wideParts(page: Page): Promise<readonly Fault[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      !element.hasAttribute('data-pans') &&
      element.scrollWidth > element.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(element).overflowX);
    const root = document.documentElement;
    return [
      ...(root.scrollWidth > root.clientWidth ? ['the page'] : []),
      ...[...document.querySelectorAll('body *')].filter(scrolls).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ].map((where) => ({ rule: 'scrolls sideways', where }));
  });
}
