import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../electron/store/settings-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DEFAULTS = {
  theme: 'system' as const,
  recentCases: [],
  backupFolder: null,
  lockAfterMinutes: 15,
  formerBackupFolders: [],
  settledCopies: [],
  rememberedKeys: {},
};
const CHANGED = {
  ...DEFAULTS,
  theme: 'dark' as const,
  recentCases: ['case-2', 'case-1'],
  backupFolder: '/somewhere',
  formerBackupFolders: ['/before'],
  settledCopies: ['0'.repeat(64)],
  lockAfterMinutes: null,
  rememberedKeys: { ab12: 'AAAA' },
};

describe('settings', () => {
  it('begin with defaults and outlive the program', async () => {
    const folder = path.join(await temporaryFolder(), 'made', 'here');
    const settings = openSettings(folder);
    expect(settings.get()).toEqual(DEFAULTS);
    settings.set(CHANGED);
    expect(settings.get()).toEqual(CHANGED);
    expect(openSettings(folder).get()).toEqual(CHANGED);
  });

  it.each(['{"theme": "dark"', '', '\0\0\0\0', '[1, 2]', 'null', '"text"'])(
    'start anew from a damaged file and let themselves be set: %j',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(path.join(folder, 'settings.json'), text);
      const settings = openSettings(folder);
      expect(settings.get()).toEqual(DEFAULTS);
      settings.set(CHANGED);
      expect(openSettings(folder).get()).toEqual(CHANGED);
    },
  );

  it('keep what was in a damaged file beside it', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'settings.json'), '{"theme": "dark"');
    openSettings(folder);
    expect(await readFile(path.join(folder, 'settings.damaged.json'), 'utf8')).toBe('{"theme": "dark"');
  });

  it.each(['', '{"backupFolder": "/some'])(
    'remember where backups lie when their file is damaged: %j',
    async (text) => {
      const folder = await temporaryFolder();
      openSettings(folder).set(CHANGED);
      await writeFile(path.join(folder, 'settings.json'), text);
      const { backupFolder, formerBackupFolders } = CHANGED;
      expect(openSettings(folder).get()).toEqual({ ...DEFAULTS, backupFolder, formerBackupFolders });
      openSettings(folder).set(DEFAULTS);
      await writeFile(path.join(folder, 'settings.json'), text);
      expect(openSettings(folder).get()).toEqual(DEFAULTS);
    },
  );

  it('use every setting that can be used and nothing else', async () => {
    const folder = await temporaryFolder();
    const found = { theme: 'dark', recentCases: ['not an id!'], unknown: 1 };
    await writeFile(path.join(folder, 'settings.json'), JSON.stringify(found));
    expect(openSettings(folder).get()).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it.each([
    ['the folder is a file', async (folder: string) => writeFile(folder, '')],
    ['the file is a folder', async (folder: string) => mkdir(path.join(folder, 'settings.json'), { recursive: true })],
  ])('last until the program ends when %s', async (_, prepare) => {
    const folder = path.join(await temporaryFolder(), 'settings');
    await prepare(folder);
    const settings = openSettings(folder);
    expect(settings.get()).toEqual(DEFAULTS);
    settings.set(CHANGED);
    expect(settings.get()).toEqual(CHANGED);
  });

  it.skipIf(process.platform !== 'linux')('last until the program ends where nothing may be written', () => {
    const settings = openSettings('/proc/rungs');
    settings.set(CHANGED);
    expect(settings.get()).toEqual(CHANGED);
  });
});
