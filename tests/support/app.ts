import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium.ts';
import { type Door, startDoor } from './door.ts';
import { watchPage } from './watch-page.ts';

export type App = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Where the window is, as in `http://127.0.0.1:40123/`. */
  readonly url: string;
  /** Closes the program and starts it again on the same library; the page then shows what a user would find. */
  readonly restart: () => Promise<App>;
  /** Closes everything; throws when the page complained, broke its policy or asked for anything beyond this machine. */
  readonly close: () => Promise<void>;
};

export type AppOptions = {
  /** Where the library lies. */
  readonly folder: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
};

let browser: Promise<Browser> | null = null;

/** Opens Rungs in a real browser, at home, on the library of a folder. */
export async function startApp(options: AppOptions): Promise<App> {
  const door = await startDoor(options);
  const context = await (await sharedBrowser()).newContext({
    acceptDownloads: true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 840 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints = watchPage(page, door.origin);
  await page.goto(door.address());
  const close = async (): Promise<void> => {
    await shut(context, door);
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  };
  const restart = async (): Promise<App> => {
    await close();
    return startApp(options);
  };
  return { page, context, url: `${door.origin}/`, restart, close };
}

async function shut(context: BrowserContext, door: Door): Promise<void> {
  await context.close();
  await door.close();
}

/** One browser for all stories of a run; it ends with the process. */
function sharedBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium on this machine: run `npm test` once, it installs one.');
  browser ??= chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  return browser;
}
