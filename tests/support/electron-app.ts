import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { buildIfStale } from '../../electron/launch/build.ts';
import { installedRuntime } from '../../electron/launch/electron-runtime.ts';
import type { App, AppOptions } from './app.ts';
import { watchPage } from './watch-page.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** Where the window's pages come from in Electron. */
const ORIGIN = 'rungs://app';
/** Longest time that a file may take to be written, in milliseconds. */
const PATIENCE = 30_000;

/** The Electron on this machine, as `npm start` would find it; null when there is none. */
function findElectron(): string | null {
  const packageFolder = path.join(ROOT, 'node_modules', 'electron');
  return installedRuntime({ packageFolder, platform: process.platform, env: process.env });
}

/** Where the save dialog of a page's program puts files, for `savedWhile`. */
const saveFolders = new WeakMap<Page, string>();

/** Opens Rungs in Electron, at home, on the library of a folder. Its dialogs choose a folder of the test's at once. */
export async function startElectronApp(options: AppOptions): Promise<App> {
  const executablePath = findElectron();
  if (executablePath === null) throw new Error('No Electron on this machine.');
  await Promise.all([buildIfStale(ROOT, 'renderer'), buildIfStale(ROOT, 'electron')]);
  const complaints: string[] = [];
  let running = await launch(executablePath, options, complaints);
  return {
    get page() {
      return running.page;
    },
    get context() {
      return running.program.context();
    },
    url: `${ORIGIN}/`,
    openTab: () => Promise.reject(new Error('Rungs has one window in Electron.')),
    stopDoor: () => running.program.close(),
    startDoor: () => Promise.reject(new Error('Electron has no door to open again.')),
    restart: async () => {
      await running.program.close();
      running = await launch(executablePath, options, complaints);
      return running.page;
    },
    takeComplaints: () => complaints.splice(0),
    close: async () => {
      await running.program.close();
      if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
    },
  };
}

type Running = { readonly program: ElectronApplication; readonly page: Page };

async function launch(executablePath: string, options: AppOptions, complaints: string[]): Promise<Running> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const environment = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const program = await _electron.launch({
    executablePath,
    args: [...asRoot, ROOT],
    env: { ...Object.fromEntries(environment), RUNGS_FOLDER: options.folder },
  });
  const page = await program.firstWindow();
  watchPage(page, () => ORIGIN, complaints);
  await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 840 });
  const [folder, chosen] = [path.join(options.folder, 'exported'), path.join(options.folder, 'chosen')];
  for (const place of [folder, chosen]) await mkdir(place, { recursive: true });
  saveFolders.set(page, folder);
  await program.evaluate(
    ({ dialog }, [place, other]) => {
      const choose = (...asked: readonly unknown[]) => {
        const { defaultPath = 'file' } = asked.at(-1) as { defaultPath?: string };
        return Promise.resolve({ canceled: false, filePath: `${place}/${defaultPath.split(/[\\/]/).at(-1)}` });
      };
      const chooseFolder = () => Promise.resolve({ canceled: false, filePaths: [other] });
      Object.assign(dialog, { showSaveDialog: choose, showOpenDialog: chooseFolder });
    },
    [folder, chosen] as const,
  );
  return { program, page };
}

/** The file that Electron's program wrote while something was done; null when the page is not one of Electron's. */
export async function savedWhile(
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const folder = saveFolders.get(page);
  if (folder === undefined) return null;
  await Promise.all((await readdir(folder)).map((name) => rm(path.join(folder, name))));
  await work();
  const end = Date.now() + PATIENCE;
  // A file is written under another name first: when it has its own it is whole.
  for (let names: string[] = []; Date.now() < end; names = await readdir(folder)) {
    const name = names.find((each) => /\.(docx|pdf|md|html|json)$/.test(each));
    if (name !== undefined) return { name, bytes: new Uint8Array(await readFile(path.join(folder, name))) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No file was saved in time.');
}
