import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type BrowserWindow, dialog, nativeTheme, session } from 'electron';
import ElectronStore from 'electron-store';
import { dataFolder, namedFolder } from './host/data-folder.ts';
import { answerWindow } from './host/electron-ipc.ts';
import { pageFilesIn } from './host/page-files.ts';
import { setMenu } from './menu.ts';
import { closeNetwork, guardSession, systemKeychain } from './privacy.ts';
import { dispatch } from './services/dispatch.ts';
import { type RunningDesk, startDesk } from './services/start-desk.ts';
import { missingAbove } from './store/make-folder.ts';
import { openSettings, type SettingsStore } from './store/settings-store.ts';
import { chooseFolder, chooseSaveFile, openWindow, showFile } from './window.ts';
import { openWindowPlace } from './window-place-store.ts';
import { traceOf } from './worker/defect-trace.ts';

/** Holds `dist`, `assets` and `package.json`: the repository, or the archive of the packaged program. */
const PROGRAM = app.getAppPath();
const BUILT = path.join(PROGRAM, 'dist', 'electron');
const FOLDER = dataFolder({ platform: process.platform, env: process.env, home: homedir() });
const NAMED = namedFolder(process.env);
/** Why there can be no library where the user wants it: its drive is not connected. */
const LOST = NAMED === null ? null : missingAbove(NAMED);
const WORDS = process.argv.slice(process.defaultApp ? 2 : 1);

process.on('uncaughtException', endWithSentence);
process.on('unhandledRejection', endWithSentence);

if (isCommand(WORDS[0])) {
  // Before the app is ready: a command needs no screen.
  app.exit(await runCommand());
} else if (LOST !== null) {
  dialog.showErrorBox('Rungs', LOST.message);
  app.exit(2);
} else {
  closeNetwork();
  app.setPath('userData', FOLDER);
  app.setPath('sessionData', path.join(FOLDER, 'window'));
  // Not awaited: the app becomes ready only after this file has been read to its end.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(open);
  else app.quit();
}

/** Any plain word, so that a mistyped command is refused; not the switches, paths and addresses that a system adds. */
function isCommand(word: string | undefined): boolean {
  return word !== undefined && (/^[a-z]+$/.test(word) || ['--help', '-h', '--version'].includes(word));
}

async function runCommand(): Promise<number> {
  const { runProcess } = await import('./host/command-line/run-process.ts');
  return runProcess(PROGRAM, WORDS);
}

function open(): void {
  const settings = withTheme(
    openSettings(FOLDER, ({ configName: name, ...options }) => new ElectronStore({ name, ...options })),
  );
  const desk = startDesk({
    description: { version: app.getVersion(), door: 'electron', platform: process.platform },
    folders: { library: FOLDER, assets: path.join(PROGRAM, 'assets') },
    settings,
    dialogs: {
      chooseSaveFile: (suggestion) => chooseSaveFile(window, suggestion),
      chooseFolder: (wish) => chooseFolder(window, wish),
      showFile,
    },
    workerUrl: pathToFileURL(path.join(BUILT, 'document-worker.js')),
    keychain: systemKeychain(),
  });
  guardSession(session.defaultSession, pageFilesIn(path.join(PROGRAM, 'dist', 'renderer')));
  answerWindow((name, request) => dispatch(desk.services, name, request, reportDefect));
  const window = openWindow(
    path.join(BUILT, 'preload.cjs'),
    openWindowPlace(FOLDER, () => new ElectronStore({ cwd: FOLDER, name: 'window', clearInvalidConfig: true })),
  );
  setMenu(window, { mac: process.platform === 'darwin', packaged: app.isPackaged });
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => closeFirst(event, desk));
}

/** The window's frame, menus and scroll bars follow the theme that the user chose for the page. */
function withTheme(settings: SettingsStore): SettingsStore {
  nativeTheme.themeSource = settings.get().theme;
  return {
    ...settings,
    set: (changed) => {
      settings.set(changed);
      nativeTheme.themeSource = changed.theme;
    },
  };
}

/** Someone started the program again: the library has one window at a time. */
function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Quits only when the library is closed and the worker has ended. */
function closeFirst(event: { readonly preventDefault: () => void }, desk: RunningDesk): void {
  event.preventDefault();
  void desk.close().finally(() => app.exit());
}

function reportDefect(question: string, trace: string): void {
  process.stderr.write(`Defect in ${question}: ${trace}\n`);
}

/** A defect outside any question. Its message may hold text of a case: neither screen nor log gets to see it. */
function endWithSentence(thrown: unknown): void {
  process.stderr.write(`Defect: ${traceOf(thrown)}\n`);
  dialog.showErrorBox(
    'Rungs',
    'Something went wrong inside Rungs and it has to close; what was shown as saved is safe. Start it again.',
  );
  app.exit(1);
}
