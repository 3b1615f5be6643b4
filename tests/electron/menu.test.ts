import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, setMenu } from '../../electron/menu.ts';
import { SCREENS } from '../../renderer/app/routes.ts';
import { BrowserWindow, Menu } from '../support/electron-stand-in.ts';

vi.mock('electron', () => import('../support/electron-stand-in.ts'));

const WINDOWS = { mac: false, packaged: true };
const MAC = { mac: true, packaged: true };

function itemsOf(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((menu) => (menu.submenu as MenuItemConstructorOptions[] | undefined) ?? []);
}

function open(options = WINDOWS) {
  const window = new BrowserWindow({});
  const items = itemsOf(menuTemplate(window as never, options));
  const choose = (label: string): void => {
    const click = items.find((item) => item.label === label)?.click as (() => void) | undefined;
    if (click === undefined) throw new Error(`No item ${label}`);
    click();
  };
  return { window, items, choose };
}

describe('the menu', () => {
  it('becomes the menu of the application', () => {
    setMenu(new BrowserWindow({}) as never, WINDOWS);
    expect(Menu.setApplicationMenu).toHaveBeenCalledOnce();
  });

  it('leaves the keys of undo and redo to the page, and hands it a click as that key', () => {
    const { window, items, choose } = open();
    for (const label of ['Undo', 'Redo']) {
      expect(items.find((item) => item.label === label)).toMatchObject({ registerAccelerator: false });
    }
    choose('Redo');
    expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith('rungs:press', {
      key: 'z',
      shift: true,
      mac: false,
      otherwise: 'redo',
    });
  });

  it('leads to every screen of the open case, and to no other case', () => {
    const { window, items, choose } = open();
    window.webContents.getURL.mockReturnValue('rungs://app/#/case/c-1/map/x-9');
    for (const screen of SCREENS) {
      const item = items.find(({ label }) => label?.toLowerCase() === screen);
      choose(item?.label ?? screen);
      expect(window.loadURL).toHaveBeenLastCalledWith(`rungs://app/#/case/c-1/${screen}`);
    }
  });

  it('leads nowhere when no case is open', () => {
    const { window, choose } = open();
    choose('Compare');
    expect(window.loadURL).not.toHaveBeenCalled();
    choose('All cases');
    expect(window.loadURL).toHaveBeenCalledExactlyOnceWith('rungs://app/#/');
  });

  it('has no key twice', () => {
    const keys = open().items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('offers the developer tools only to those who work on the program', () => {
    const roles = (packaged: boolean) => open({ mac: false, packaged }).items.map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });

  it('follows the customs of macOS', () => {
    const roles = menuTemplate(new BrowserWindow({}) as never, MAC).map(({ role }) => role);
    expect(roles[0]).toBe('appMenu');
    expect(roles).toContain('windowMenu');
    expect(open(MAC).items.map(({ role }) => role)).not.toContain('quit');
  });
});
