import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { vi } from 'vitest';

/**
 * Stands in for the `electron` module, where there is no runtime: it notes what it was told and lets a test play the part
 * of the user, the page and the system. Typed by Electron's own types, so that a call that Electron does not know fails.
 * Use: `vi.mock('electron', () => import('../support/electron-stand-in.ts'))`.
 */

export const ipcMain = { handle: vi.fn<Electron.IpcMain['handle']>() } satisfies Partial<Electron.IpcMain>;

export const ipcRenderer = {
  invoke: vi.fn<Electron.IpcRenderer['invoke']>(async () => 'answered'),
  on: vi.fn<Electron.IpcRenderer['on']>(),
} satisfies Partial<Electron.IpcRenderer>;

export const contextBridge = {
  exposeInMainWorld: vi.fn<Electron.ContextBridge['exposeInMainWorld']>(),
} satisfies Partial<Electron.ContextBridge>;

export const dialog = {
  showSaveDialog: vi.fn<(window: unknown, options: unknown) => Promise<Electron.SaveDialogReturnValue>>(async () => ({
    canceled: true,
    filePath: '',
  })),
  showOpenDialog: vi.fn<(window: unknown, options: unknown) => Promise<Electron.OpenDialogReturnValue>>(async () => ({
    canceled: true,
    filePaths: [],
  })),
  showMessageBoxSync: vi.fn<(window: unknown, options: unknown) => number>(() => 0),
  showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(),
};

export const shell = {
  openExternal: vi.fn<Electron.Shell['openExternal']>(async () => {}),
  showItemInFolder: vi.fn<Electron.Shell['showItemInFolder']>(),
} satisfies Partial<Electron.Shell>;

export const nativeTheme: { -readonly [Name in 'shouldUseDarkColors' | 'themeSource']: Electron.NativeTheme[Name] } = {
  shouldUseDarkColors: false,
  themeSource: 'system',
};

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as Electron.Display;

export const safeStorage = {
  isEncryptionAvailable: vi.fn<Electron.SafeStorage['isEncryptionAvailable']>(() => false),
  getSelectedStorageBackend: vi.fn<Electron.SafeStorage['getSelectedStorageBackend']>(() => 'basic_text'),
  encryptString: vi.fn<Electron.SafeStorage['encryptString']>((text) => Buffer.from(`kept:${text}`)),
  decryptString: vi.fn<Electron.SafeStorage['decryptString']>((bytes) => bytes.toString().slice('kept:'.length)),
} satisfies Partial<Electron.SafeStorage>;

export const screen = {
  getPrimaryDisplay: vi.fn<Electron.Screen['getPrimaryDisplay']>(() => display),
  getAllDisplays: vi.fn<Electron.Screen['getAllDisplays']>(() => [display]),
} satisfies Partial<Electron.Screen>;

export const protocol = {
  registerSchemesAsPrivileged: vi.fn<Electron.Protocol['registerSchemesAsPrivileged']>(),
} satisfies Partial<Electron.Protocol>;

export const Menu = {
  buildFromTemplate: vi.fn<typeof Electron.Menu.buildFromTemplate>((template) => ({ template }) as never),
  setApplicationMenu: vi.fn<typeof Electron.Menu.setApplicationMenu>(),
};

export class SessionStandIn extends EventEmitter {
  protocol = { handle: vi.fn<Electron.Protocol['handle']>() };
  webRequest = { onBeforeRequest: vi.fn<(listener: RequestListener) => void>() };
  setPermissionRequestHandler = vi.fn<Electron.Session['setPermissionRequestHandler']>();
  setPermissionCheckHandler = vi.fn<Electron.Session['setPermissionCheckHandler']>();
  setDevicePermissionHandler = vi.fn<Electron.Session['setDevicePermissionHandler']>();
  setDisplayMediaRequestHandler = vi.fn<Electron.Session['setDisplayMediaRequestHandler']>();
  setSpellCheckerEnabled = vi.fn<Electron.Session['setSpellCheckerEnabled']>();
}

type RequestListener = (
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

export const session = { defaultSession: new SessionStandIn() };

class WebContentsStandIn extends EventEmitter {
  setWindowOpenHandler = vi.fn<Electron.WebContents['setWindowOpenHandler']>();
  send = vi.fn<Electron.WebContents['send']>();
  reload = vi.fn<Electron.WebContents['reload']>();
  getURL = vi.fn<Electron.WebContents['getURL']>(() => 'rungs://app/');
}

export class BrowserWindow extends EventEmitter {
  static opened: BrowserWindow[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  webContents = new WebContentsStandIn();
  loadURL = vi.fn<Electron.BrowserWindow['loadURL']>(async () => {});
  show = vi.fn<Electron.BrowserWindow['show']>();
  focus = vi.fn<Electron.BrowserWindow['focus']>();
  restore = vi.fn<Electron.BrowserWindow['restore']>();
  isMinimized = vi.fn<Electron.BrowserWindow['isMinimized']>(() => true);
  getNormalBounds = vi.fn<Electron.BrowserWindow['getNormalBounds']>(() => ({ x: 10, y: 20, width: 900, height: 700 }));

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    BrowserWindow.opened.push(this);
  }
}

class AppStandIn extends EventEmitter {
  isPackaged = false;
  commandLine = { appendSwitch: vi.fn<Electron.CommandLine['appendSwitch']>() };
  enableSandbox = vi.fn<Electron.App['enableSandbox']>();
  exit = vi.fn<Electron.App['exit']>();
  getAppPath = vi.fn<Electron.App['getAppPath']>(() => process.cwd());
  getVersion = vi.fn<Electron.App['getVersion']>(() => '0.0.0');
  quit = vi.fn<Electron.App['quit']>();
  requestSingleInstanceLock = vi.fn<Electron.App['requestSingleInstanceLock']>(() => true);
  setPath = vi.fn<Electron.App['setPath']>();
  whenReady = vi.fn<Electron.App['whenReady']>(async () => {});
}

export const app = new AppStandIn();
