import { expect, it } from 'vitest';
import { dataFolder } from '../../../electron/host/data-folder.ts';

const HOME = '/home/mara';

it.each([
  ['linux', {}, '/home/mara/.local/share/rungs'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/rungs'],
  ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/mara/.local/share/rungs'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/mara/Library/Application Support/Rungs'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Rungs'],
  ['win32', {}, '/home/mara/AppData/Roaming/Rungs'],
  ['linux', { RUNGS_FOLDER: '/cases' }, '/cases'],
  ['darwin', { RUNGS_FOLDER: '' }, '/home/mara/Library/Application Support/Rungs'],
])('keeps the library on %s with %j in %s', (platform, env, folder) => {
  expect(dataFolder({ platform, env, home: HOME })).toBe(folder);
});
