import { existsSync, statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ElectronStoreStandIn } from '../support/electron-store-stand-in.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { wordsTo } from '../support/words-to.ts';

const argv = process.argv;

beforeEach(() => {
  // Every start is one of its own, with an Electron that was told nothing yet.
  vi.resetModules();
  vi.doMock('electron', () => import('../support/electron-stand-in.ts'));
  vi.doMock('electron-store', () => ({ default: ElectronStoreStandIn }));
  vi.spyOn(process, 'on').mockReturnThis();
});

afterEach(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Starts the program as the system would, with these words behind its name, on a library of its own. */
async function start(words: readonly string[] = [], prepare: (electron: StandIn) => void = () => {}) {
  const folder = await temporaryFolder();
  vi.stubEnv('RUNGS_FOLDER', folder);
  process.argv = ['/opt/rungs/rungs', ...words];
  const electron = await import('../support/electron-stand-in.ts');
  prepare(electron);
  await import('../../electron/main.ts');
  await Promise.resolve();
  const close = () =>
    new Promise((resolve) => {
      electron.app.exit.mockImplementation(resolve as never);
      electron.app.emit('will-quit', { preventDefault: vi.fn() });
    });
  return { ...electron, folder, close };
}
type StandIn = typeof import('../support/electron-stand-in.ts');

function processListener(name: string): (thrown: unknown) => void {
  const call = vi.mocked(process.on).mock.calls.find(([event]) => event === name);
  if (call === undefined) throw new Error(`Nobody listens to ${name}`);
  return call[1] as (thrown: unknown) => void;
}

describe('the program', () => {
  it('closes the network before it is ready, and guards the session before the window opens', async () => {
    const order: string[] = [];
    const { BrowserWindow, close } = await start([], ({ app, BrowserWindow: { opened }, session }) => {
      app.enableSandbox.mockImplementation(() => void order.push('sandbox'));
      app.whenReady.mockImplementation(async () => void order.push('ready'));
      session.defaultSession.webRequest.onBeforeRequest.mockImplementation(
        () => void order.push(`guard before window ${opened.length + 1}`),
      );
    });
    expect(order).toEqual(['sandbox', 'ready', 'guard before window 1']);
    expect(BrowserWindow.opened).toHaveLength(1);
    expect(BrowserWindow.opened[0]?.loadURL).toHaveBeenCalledWith('rungs://app/');
    await close();
  });

  it('keeps its data in the folder of the library, and what Chromium keeps in a folder below', async () => {
    const { app, folder, close } = await start();
    expect(app.setPath.mock.calls).toEqual([
      ['userData', folder],
      ['sessionData', path.join(folder, 'window')],
    ]);
    await close();
  });

  it('says so when the drive of its folder is not there, and makes nothing', async () => {
    const place = path.join(await temporaryFolder(), 'drive');
    const { app, dialog, BrowserWindow } = await start([], () => vi.stubEnv('RUNGS_FOLDER', path.join(place, 'rungs')));
    expect(dialog.showErrorBox).toHaveBeenCalledWith('Rungs', expect.stringContaining(`"${place}" is not there`));
    expect([app.exit.mock.calls, BrowserWindow.opened, existsSync(place)]).toEqual([[[2]], [], false]);
  });

  it('gives way when its window is open already', async () => {
    const { app, BrowserWindow } = await start([], (electron) => {
      electron.app.requestSingleInstanceLock.mockReturnValue(false);
    });
    expect(app.quit).toHaveBeenCalled();
    expect(BrowserWindow.opened).toEqual([]);
  });

  it('comes forward when it is started again', async () => {
    const { app, BrowserWindow, close } = await start();
    app.emit('second-instance');
    expect(BrowserWindow.opened[0]?.restore).toHaveBeenCalled();
    expect(BrowserWindow.opened[0]?.focus).toHaveBeenCalled();
    await close();
  });

  it('answers the questions of its window from its library', async () => {
    const { ipcMain, folder, close } = await start();
    const handler = ipcMain.handle.mock.calls[0]?.[1];
    const event = { senderFrame: { url: 'rungs://app/', parent: null } } as never;
    expect(await handler?.(event, 'library.list', {})).toEqual({ ok: true, value: [] });
    expect(await handler?.(event, 'app.describe', {})).toMatchObject({
      value: { door: 'electron', libraryFolder: folder },
    });
    expect(existsSync(path.join(folder, 'library.sqlite'))).toBe(true);
    await close();
  });

  it('asks by dialogs of the system where everything shall be written, writes it there and shows it', async () => {
    const { ipcMain, dialog, shell, BrowserWindow, close } = await start();
    const place = await temporaryFolder();
    const event = { senderFrame: { url: 'rungs://app/', parent: null } } as never;
    const ask = (name: string, request: object) => ipcMain.handle.mock.calls[0]?.[1](event, name, request);
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [place] });
    expect(await ask('folder.choose', { purpose: 'leave' })).toEqual({
      ok: true,
      value: { kind: 'chosen', folder: place },
    });
    expect(dialog.showOpenDialog.mock.calls[0]?.[0]).toBe(BrowserWindow.opened[0]);
    const left = await ask('library.leave', { folder: place });
    expect(left).toMatchObject({ ok: true, value: { cases: 0, place: { kind: 'folder' } } });
    await ask('library.showLeft', {});
    const shown = String(shell.showItemInFolder.mock.calls[0]?.[0]);
    expect(path.relative(place, shown)).toMatch(/^Rungs export \d{4}-\d\d-\d\d.index\.html$/);
    expect(existsSync(shown)).toBe(true);
    await close();
  });

  it('follows the theme that the user chooses', async () => {
    const { ipcMain, nativeTheme, close } = await start();
    const event = { senderFrame: { url: 'rungs://app/', parent: null } } as never;
    await ipcMain.handle.mock.calls[0]?.[1](event, 'settings.change', { theme: 'dark' });
    expect(nativeTheme.themeSource).toBe('dark');
    await close();
  });

  it('quits when its window is closed, after the library is', async () => {
    const { app, ipcMain, folder, close } = await start();
    const event = { senderFrame: { url: 'rungs://app/', parent: null } } as never;
    await ipcMain.handle.mock.calls[0]?.[1](event, 'case.sample', {});
    // SQLite keeps this file beside a library that is in use.
    expect(existsSync(path.join(folder, 'library.sqlite-wal'))).toBe(true);
    app.emit('window-all-closed');
    expect(app.quit).toHaveBeenCalled();
    await close();
    expect(app.exit).toHaveBeenCalledExactlyOnceWith();
    expect(existsSync(path.join(folder, 'library.sqlite-wal'))).toBe(false);
  });

  it.each([
    ['makes no folder', async () => {}],
    ['throws nothing where none can be made', async (folder: string) => writeFile(folder, 'in the way')],
  ])('closes its library when its folder is gone, and %s', async (_, after) => {
    const { app, ipcMain, folder, BrowserWindow, close } = await start();
    const event = { senderFrame: { url: 'rungs://app/', parent: null } } as never;
    await ipcMain.handle.mock.calls[0]?.[1](event, 'library.list', {});
    const away = path.join(await temporaryFolder(), 'away');
    await rename(folder, away);
    await after(folder);
    BrowserWindow.opened[0]?.emit('close');
    await close();
    expect(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false).toBe(false);
    expect(app.exit).toHaveBeenCalledExactlyOnceWith();
  });

  it('opens where it was, by what it kept when it was closed', async () => {
    const { folder, BrowserWindow, close } = await start();
    BrowserWindow.opened[0]?.emit('close');
    await close();
    const kept = JSON.parse(await readFile(path.join(folder, 'window.json'), 'utf8'));
    expect(kept).toEqual({ place: { x: 10, y: 20, width: 900, height: 700 } });
  });

  it('ends with one sentence after a defect, and shows nobody the message of it', async () => {
    const { app, dialog, close } = await start();
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    processListener('uncaughtException')(new Error('Mara leads the payments team'));
    expect(dialog.showErrorBox.mock.calls[0]?.[1]).toMatch(/^Something went wrong/);
    expect(JSON.stringify([dialog.showErrorBox.mock.calls, said.mock.calls])).not.toContain('Mara');
    expect(app.exit).toHaveBeenCalledWith(1);
    await close();
  });
});

describe('the program with a command', () => {
  it('runs the command without a window and ends with its exit code', async () => {
    const said = wordsTo(1);
    const { app, BrowserWindow } = await start(['--version']);
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(0);
    expect(said[0]).toMatch(/^\d+\.\d+\.\d+/);
    expect(BrowserWindow.opened).toEqual([]);
    expect(app.whenReady).not.toHaveBeenCalled();
  });

  it('ends with 2 and one sentence when the command is used in a wrong way', async () => {
    const said = wordsTo(2);
    const { app } = await start(['compare']);
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(2);
    expect(said).toHaveLength(1);
  });

  it('refuses a word that is no command, as the command line does', async () => {
    const said = wordsTo(2);
    const { app, BrowserWindow } = await start(['compere', 'case.json']);
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(2);
    expect(said[0]).toMatch(/^There is no command "compere"/);
    expect(BrowserWindow.opened).toEqual([]);
  });

  it.each(['--no-sandbox', '/home/ada/case.json'])(
    'opens its window for what a system adds, as in %s',
    async (word) => {
      const { BrowserWindow, close } = await start([word]);
      expect(BrowserWindow.opened).toHaveLength(1);
      await close();
    },
  );
});
