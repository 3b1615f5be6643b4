import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

/** Started so that it stays on this machine: no updates, no sync, no look at a network of its own. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // Chromium's own sandbox refuses to work for root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Debian's Chromium without a window: the same pages and scripts for little more than half of the work. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const ON_PATH = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** The Chromium to test with: `CHROME_PATH`, else Playwright's own, else one that is installed; null when there is none. */
export function findChromium(): string | null {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return wanted;
  const ofPlaywright = chromium.executablePath();
  const found = [ofPlaywright, ...(USUAL_PLACES[process.platform] ?? []), ...onPath()].find(
    (place) => place !== '' && existsSync(place),
  );
  return found ?? null;
}

function onPath(): readonly string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
