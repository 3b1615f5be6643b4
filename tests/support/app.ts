import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { Pace } from '../../electron/services/start-desk.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';
import { type Door, startDoor } from './door.ts';
import { watchPage } from './watch-page.ts';

export type App = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where the window is, as in `http://127.0.0.1:40123/`. */
  readonly url: string;
  /** Another tab in the same browser, watched like the first. */
  readonly openTab: () => Promise<Page>;
  /** Closes the program under the window, as Ctrl-C in the terminal does. */
  readonly stopDoor: () => Promise<void>;
  /** Opens it again at the same port; answers with the new address that it would print. */
  readonly startDoor: () => Promise<string>;
  /** Closes the program and starts it again on the same library; the page then shows what a user would find. */
  readonly restart: () => Promise<Page>;
  /** What the pages complained of so far, which a story expected: it is forgotten. */
  readonly takeComplaints: () => readonly string[];
  /** Closes everything; throws when a page complained, broke its policy or asked for anything beyond this machine. */
  readonly close: () => Promise<void>;
};

export type AppOptions = {
  /** Where the library lies. */
  readonly folder: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly pace?: Pace | undefined;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** How many times as slow as this machine the window's is: what comes in another order on such a one is found on it. */
const SLOWED = Number(process.env.RUNGS_STORIES_SLOWED ?? 1);

let browser: Promise<Browser> | null = null;

/** Opens Rungs in a real browser, at home, on the library of a folder. */
export async function startApp(options: AppOptions): Promise<App> {
  let door = await startDoor(options);
  const context = await (await sharedBrowser()).newContext({
    acceptDownloads: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 840 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  const openTab = async (): Promise<Page> => {
    const page = await context.newPage();
    if (SLOWED > 1) await slowDown(page, SLOWED);
    watchPage(page, () => door.origin, complaints);
    await page.goto(door.address());
    return page;
  };
  const page = await openTab();
  const close = async (): Promise<void> => {
    await context.close();
    await door.close();
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  };
  return {
    page,
    context,
    get url() {
      return `${door.origin}/`;
    },
    openTab,
    stopDoor: () => door.close(),
    startDoor: async () => {
      door = await startDoor({ folder: options.folder, port: portOf(door), pace: options.pace });
      return door.address();
    },
    restart: async () => {
      await page.goto('about:blank');
      await door.close();
      door = await startDoor(options);
      await page.goto(door.address());
      return page;
    },
    takeComplaints: () => complaints.splice(0),
    close,
  };
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function portOf(door: Door): number {
  return Number(new URL(door.origin).port);
}

/** One browser for all stories of a worker; it ends with the process. */
function sharedBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium on this machine: run `npm test` once, it installs one.');
  browser ??= chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  return browser;
}
