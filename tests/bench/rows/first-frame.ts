import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../support/chromium.ts';
import { startDoor } from '../../support/door.ts';
import { median } from '../measure.ts';
import { type Bench, timeRow } from '../row.ts';

const BARE_PAGE = fileURLToPath(new URL('../bare-page', import.meta.url));

/** The first contentful paint of the home screen, beside a bare React page built and served alike. */
export const firstFrame: Bench = {
  name: 'first-frame',
  run: async ({ small }) => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium on this machine: run `npm test` once, it installs one.');
    const folder = mkdtempSync(join(tmpdir(), 'rungs-bench-'));
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
    const door = await startDoor({ folder: join(folder, 'library') });
    const bareBuild = { root: BARE_PAGE, logLevel: 'silent', build: { outDir: join(folder, 'bare') } } as const;
    await build(bareBuild);
    const bare = await preview({ ...bareBuild, preview: { host: '127.0.0.1', port: 0 } });
    try {
      const ours: number[] = [];
      const peers: number[] = [];
      for (let run = 0; run < (small ? 1 : 7); run += 1) {
        ours.push(await firstPaint(browser, await door.address()));
        peers.push(await firstPaint(browser, bare.resolvedUrls?.local[0] ?? ''));
      }
      return [timeRow('First frame of the home screen', median(ours), 'bare React page', median(peers), '≤ 1.5')];
    } finally {
      await Promise.all([browser.close(), door.close(), bare.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('h1').waitFor();
  // The heading can be in the page before it is on the screen: wait until the browser has told of the paint.
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first !== undefined) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return paint;
}
