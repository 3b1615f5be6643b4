import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { type Settings, settings as schema } from '../../shared/model/settings.ts';
import { makeFolder } from './make-folder.ts';

/** Where the program keeps its own settings; nothing of a case. */
export type SettingsStore = {
  /** What was last set; defaults where nothing usable was. Never throws. */
  readonly get: () => Settings;
  /** Never throws: settings that cannot be written last until they can, or until the program ends. */
  readonly set: (settings: Settings) => void;
};

/** The part of `conf`, and of electron-store which is built on it, that settings need. */
export type SettingsFile = { store: Record<string, unknown> };

/** `settings.json` in `cwd`; a file that is not JSON is emptied instead of ending the program. */
export type SettingsFileOptions = {
  readonly cwd: string;
  readonly configName: string;
  readonly clearInvalidConfig: true;
};

const NAME = 'settings';
/** Where backups lie and may lie still: whoever forgot that would leave words there when a case is locked. */
const FOLDERS = `${NAME}.folders.json`;

/**
 * The settings of a folder. `open` makes the file's keeper: `conf` outside Electron, electron-store inside (which calls
 * the file's name `name`). A damaged file is kept as `settings.damaged.json`, and the program starts with defaults
 * and the folders of backups as they were.
 */
export function openSettings(
  folder: string,
  open: (options: SettingsFileOptions) => SettingsFile = (options) => new Conf(options),
): SettingsStore {
  keepDamaged(folder);
  const file = attempt(() => {
    makeFolder(folder);
    return open({ cwd: folder, configName: NAME, clearInvalidConfig: true });
  });
  let known: Record<string, unknown> = {};
  let isWritten = file !== null;
  return {
    get: () => {
      // The file's keeper would make a folder again that was moved or whose drive is gone: in the way when it is back.
      if (isWritten && existsSync(folder)) known = attempt(() => file?.store) ?? {};
      return salvage(known);
    },
    set: (settings) => {
      known = settings;
      isWritten = attempt(() => write(file, folder, settings)) !== null;
      attempt(() => keepFolders(path.join(folder, FOLDERS), settings));
    },
  };
}

function write(file: SettingsFile | null, folder: string, settings: Settings): void {
  if (file === null || !existsSync(folder)) throw new Error('There is no file for the settings');
  file.store = settings;
}

function keepDamaged(folder: string): void {
  const file = path.join(folder, `${NAME}.json`);
  const text = attempt(() => readFileSync(file, 'utf8'));
  if (text === null || attempt(() => JSON.parse(text) as unknown) !== null) return;
  attempt(() => copyFileSync(file, path.join(folder, `${NAME}.damaged.json`)));
  attempt(() => copyFileSync(path.join(folder, FOLDERS), file));
}

/** Beside the settings, whose keeper puts half a file in the place of a good one where the disk is full. */
function keepFolders(file: string, { backupFolder, formerBackupFolders }: Settings): void {
  const known = attempt(() => readFileSync(file, 'utf8'));
  const text = JSON.stringify({ backupFolder, formerBackupFolders });
  if (text === (known ?? JSON.stringify({ backupFolder: null, formerBackupFolders: [] }))) return;
  const handle = openSync(`${file}.tmp`, 'w', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.tmp`, file);
}

/** Every setting that can be used, whatever the others are. */
function salvage(store: Record<string, unknown>): Settings {
  const usable = Object.entries(store).filter(([key, value]) => schema.safeParse({ [key]: value }).success);
  return schema.parse(Object.fromEntries(usable));
}

/** Settings are a convenience: whatever keeps them from being read or written must not keep the program from running. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
