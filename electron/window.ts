import { BrowserWindow, dialog, nativeTheme, screen, shell, type WebContents } from 'electron';
import { HOME_ADDRESS, isOutsideLink, isOwnPage } from './host/own-addresses.ts';
import type { FolderWish, SaveSuggestion } from './services/desk.ts';
import { SMALLEST, windowPlace } from './window-place.ts';

/** Keeps where the window is between two starts; electron-store in the program. */
export type PlaceStore = {
  readonly get: (key: 'place') => unknown;
  readonly set: (key: 'place', value: unknown) => void;
};

/** `--surface-page` of `renderer/styles/tokens.css`: what shows until the page has painted. */
const PAPER = { light: '#f6f6f3', dark: '#17191b' } as const;

/** Opens the one window of the program, where it was, and shows it once there is something to see. */
export function openWindow(preload: string, places: PlaceStore): BrowserWindow {
  const window = new BrowserWindow({
    ...windowPlace(places.get('place'), workAreas()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Rungs',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => places.set('place', window.getNormalBounds()));
  window.webContents.on('will-prevent-unload', (event) => {
    if (leavesUnsaved(window)) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') startOver(window);
  });
  lockIn(window.webContents);
  void window.loadURL(HOME_ADDRESS);
  return window;
}

/** Asks where a file shall go; null when the user calls it off. */
export async function chooseSaveFile(window: BrowserWindow, suggestion: SaveSuggestion): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestion.fileName,
    filters: [{ name: suggestion.label, extensions: [suggestion.extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Asks for a folder; null when the user calls it off. */
export async function chooseFolder(
  window: BrowserWindow,
  { title, button, startAt }: FolderWish,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    ...(startAt === null ? {} : { defaultPath: startAt }),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Shows a file in its folder; nothing is opened. */
export function showFile(file: string): void {
  shell.showItemInFolder(file);
}

/** The page says that not all is on disk. Electron would silently stay open; the user decides. */
function leavesUnsaved(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'question',
    message: 'Something in this window is not saved yet.',
    buttons: ['Stay', 'Close without it'],
    defaultId: 0,
    cancelId: 0,
  });
  return choice === 1;
}

function startOver(window: BrowserWindow): void {
  dialog.showErrorBox('Rungs', 'The window stopped and is opened again; what was shown as saved is safe.');
  window.webContents.reload();
}

/** The page never leaves, opens no window and holds no other; a link outwards goes to the user's own browser. */
function lockIn(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isOutsideLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function workAreas(): readonly Electron.Rectangle[] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)].map(({ workArea }) => workArea);
}
