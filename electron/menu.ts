import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { type KeyPress, PRESS_CHANNEL } from './host/channels.ts';
import { caseAddress, HOME_ADDRESS } from './host/own-addresses.ts';

export type MenuOptions = {
  readonly mac: boolean;
  /** Only a program that is being worked on offers the developer tools. */
  readonly packaged: boolean;
};

const SCREENS = [
  'Activities',
  'Map',
  'Compare',
  'Time',
  'Plan',
  'Needs',
  'Packet',
  'Referees',
  'Details',
  'History',
] as const;
/** The first ones have a key each; Ctrl+0 is the zoom's. */
const NUMBERED = 9;

/** Gives the program its menu; what it does goes to `window`. */
export function setMenu(window: BrowserWindow, options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(window, options)));
}

export function menuTemplate(window: BrowserWindow, { mac, packaged }: MenuOptions): MenuItemConstructorOptions[] {
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileItems(window, mac) },
    { label: '&Edit', submenu: editItems(window, mac) },
    { label: '&View', submenu: viewItems(window, packaged) },
    ...(mac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', label: '&Help', submenu: mac ? [] : [{ role: 'about', label: 'About Rungs' }] },
  ];
}

function fileItems(window: BrowserWindow, mac: boolean): MenuItemConstructorOptions[] {
  return [
    { label: 'All cases', accelerator: 'CmdOrCtrl+Shift+H', click: () => void window.loadURL(`${HOME_ADDRESS}#/`) },
    { type: 'separator' },
    { role: mac ? 'close' : 'quit' },
  ];
}

/** Undo and redo stay keys of the page (see preload), so here they are shown and can be clicked, but catch no key. */
function editItems(window: BrowserWindow, mac: boolean): MenuItemConstructorOptions[] {
  const press = (keys: Omit<KeyPress, 'mac'>) => () => window.webContents.send(PRESS_CHANNEL, { ...keys, mac });
  const ofThePage = { registerAccelerator: false } as const;
  return [
    {
      label: 'Undo',
      accelerator: 'CmdOrCtrl+Z',
      click: press({ key: 'z', shift: false, otherwise: 'undo' }),
      ...ofThePage,
    },
    {
      label: 'Redo',
      accelerator: 'CmdOrCtrl+Shift+Z',
      click: press({ key: 'z', shift: true, otherwise: 'redo' }),
      ...ofThePage,
    },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ];
}

function viewItems(window: BrowserWindow, packaged: boolean): MenuItemConstructorOptions[] {
  const screens = SCREENS.map((label, index) => ({
    label,
    ...(index < NUMBERED && { accelerator: `CmdOrCtrl+${index + 1}` }),
    click: () => {
      const address = caseAddress(window.webContents.getURL(), label.toLowerCase());
      if (address !== null) void window.loadURL(address);
    },
  }));
  return [
    ...screens,
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(packaged ? [] : [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const]),
  ];
}
