import type { Settings } from '../../shared/model/settings.ts';

/** Where the program keeps its own settings: electron-store inside Electron, `conf` outside, memory in tests. */
export type SettingsStore = {
  /** What was last set, or the defaults where nothing usable was. Never throws. */
  readonly get: () => Settings;
  readonly set: (settings: Settings) => void;
};
