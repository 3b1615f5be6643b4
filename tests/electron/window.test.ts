import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseFolder, chooseSaveFile, openWindow, showFile } from '../../electron/window.ts';
import { BrowserWindow, dialog, nativeTheme, screen, shell } from '../support/electron-stand-in.ts';

vi.mock('electron', () => import('../support/electron-stand-in.ts'));

beforeEach(() => vi.clearAllMocks());

function open(saved?: unknown) {
  const places = { get: vi.fn(() => saved), set: vi.fn() };
  openWindow('/built/preload.cjs', places);
  const window = BrowserWindow.opened.at(-1);
  if (window === undefined) throw new Error('No window was opened');
  return { window, places };
}

function emitCancellable(window: BrowserWindow, name: string, details: object = {}): boolean {
  const event = { preventDefault: vi.fn(), ...details };
  window.webContents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe('the window', () => {
  it('is isolated, sandboxed and without Node', () => {
    expect(open().window.options.webPreferences).toMatchObject({
      preload: '/built/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  it('shows itself only when there is something to see, on paper of the theme', () => {
    nativeTheme.shouldUseDarkColors = true;
    const { window } = open();
    nativeTheme.shouldUseDarkColors = false;
    expect(window.options).toMatchObject({ show: false, backgroundColor: '#17191b', minWidth: 760, minHeight: 560 });
    expect(window.show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalledOnce();
    expect(window.loadURL).toHaveBeenCalledWith('rungs://app/');
  });

  it('opens where it was and keeps where it is', () => {
    const saved = { x: 30, y: 40, width: 1000, height: 800 };
    const { window, places } = open(saved);
    expect(window.options).toMatchObject(saved);
    window.emit('close');
    expect(places.set).toHaveBeenCalledWith('place', { x: 10, y: 20, width: 900, height: 700 });
  });

  it('looks at the first display first', () => {
    const primary = { id: 2, workArea: { x: 0, y: 0, width: 800, height: 600 } } as Electron.Display;
    screen.getPrimaryDisplay.mockReturnValueOnce(primary);
    expect(open().window.options).toMatchObject({ width: 800, height: 600 });
  });

  it.each([
    ['https://example.org/review', true],
    ['http://wiki.local/page', true],
    ['mailto:mara@example.org', true],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['rungs://app/', false],
    ['ms-settings:privacy', false],
    ['\\\\server\\share', false],
    ['not an address', false],
  ])('opens no other window for %s, and hands on only what a browser or mail program may open', (url, handedOn) => {
    const { window } = open();
    const handler = window.webContents.setWindowOpenHandler.mock.calls[0]?.[0];
    expect(handler?.({ url } as Electron.HandlerDetails)).toEqual({ action: 'deny' });
    expect(shell.openExternal.mock.calls).toEqual(handedOn ? [[url]] : []);
  });

  it('never leaves its own pages', () => {
    const { window } = open();
    for (const url of [
      'https://example.org/',
      'file:///tmp/a.html',
      'rungs://other/',
      'rungs://app.example/',
      'data:text/html,x',
    ]) {
      expect(emitCancellable(window, 'will-navigate', { url })).toBe(true);
    }
    expect(emitCancellable(window, 'will-navigate', { url: 'rungs://app/#/case/1/map' })).toBe(false);
    expect(emitCancellable(window, 'will-redirect', { url: 'rungs://app/' })).toBe(true);
    expect(emitCancellable(window, 'will-attach-webview')).toBe(true);
  });

  it('closes over what is not saved only when the user says so', () => {
    const { window } = open();
    dialog.showMessageBoxSync.mockReturnValueOnce(0);
    expect(emitCancellable(window, 'will-prevent-unload')).toBe(false);
    dialog.showMessageBoxSync.mockReturnValueOnce(1);
    expect(emitCancellable(window, 'will-prevent-unload')).toBe(true);
  });

  it('is opened again with one sentence when its process dies, and not when it ends', () => {
    const { window } = open();
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(window.webContents.reload).not.toHaveBeenCalled();
    window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(window.webContents.reload).toHaveBeenCalledOnce();
    expect(dialog.showErrorBox.mock.calls[0]?.[1]).toMatch(/opened again/);
  });
});

describe('a file on its way out', () => {
  const suggestion = { fileName: 'Packet.docx', extension: 'docx', label: 'Word document' };

  it('goes where the user says', async () => {
    const { window } = open();
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/home/mara/Packet.docx' });
    expect(await chooseSaveFile(window as never, suggestion)).toBe('/home/mara/Packet.docx');
    expect(dialog.showSaveDialog.mock.calls[0]).toEqual([
      window,
      expect.objectContaining({
        defaultPath: 'Packet.docx',
        filters: [{ name: 'Word document', extensions: ['docx'] }],
      }),
    ]);
  });

  it('goes nowhere when the user calls it off', async () => {
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await chooseSaveFile(open().window as never, suggestion)).toBeNull();
  });
});

describe('a folder', () => {
  const wish = { title: 'Where shall backups lie?', button: 'Keep backups here', startAt: '/home/mara' };

  it('is the one that the user chooses, or makes on the way', async () => {
    const { window } = open();
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/home/mara/Rungs'] });
    expect(await chooseFolder(window as never, wish)).toBe('/home/mara/Rungs');
    expect(dialog.showOpenDialog.mock.calls[0]).toEqual([
      window,
      {
        title: 'Where shall backups lie?',
        buttonLabel: 'Keep backups here',
        defaultPath: '/home/mara',
        properties: ['openDirectory', 'createDirectory'],
      },
    ]);
  });

  it('is none when the user calls it off, and begins where the system was last when nothing else is known', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await chooseFolder(open().window as never, { ...wish, startAt: null })).toBeNull();
    expect(dialog.showOpenDialog.mock.calls[0]?.[1]).not.toHaveProperty('defaultPath');
  });

  it('is shown with its file, and nothing of it is opened', () => {
    showFile('/home/mara/Rungs export/index.html');
    expect(shell.showItemInFolder.mock.calls).toEqual([['/home/mara/Rungs export/index.html']]);
    expect(shell.openExternal).not.toHaveBeenCalled();
  });
});
