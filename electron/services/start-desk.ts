import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { AppDescription } from '../../shared/api/answers.ts';
import { nodeTimer } from '../store/backup/backup-keeper.ts';
import { createLibraryDoor } from '../store/library-door.ts';
import { locateLibrary } from '../store/library-link.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { createKeyRing } from '../store/vault/key-ring.ts';
import { createDocumentDesk } from '../worker/document-desk.ts';
import { createReturnedReader } from '../worker/returned-reader.ts';
import { createServices } from './create-services.ts';
import type { Desk, Dialogs } from './desk.ts';
import type { Keychain } from './keychain.ts';
import { chosenFolder, rememberFormer } from './known-backup-folders.ts';
import { createRememberedKeys } from './remembered-keys.ts';
import type { Services } from './services.ts';

export type DeskOptions = {
  readonly description: Pick<AppDescription, 'version' | 'door' | 'platform'>;
  readonly folders: Desk['folders'];
  readonly settings: SettingsStore;
  readonly dialogs: Dialogs;
  /** Address of `worker/document-worker.ts`, or of its bundle; `returned-worker` lies beside it. */
  readonly workerUrl: URL;
  readonly clock?: () => Date;
  readonly newId?: () => string;
  /** Where the computer has a place that is safe enough for keys. */
  readonly keychain?: Keychain | null;
  readonly pace?: Pace | undefined;
};

/** For tests, which can wait neither for a passphrase that is dear to guess nor for minutes without work. */
export type Pace = {
  /** Base-2 logarithm of the cost of a guess. */
  readonly workFactor?: number | undefined;
  /** Milliseconds that a minute without work has. */
  readonly idleMinute?: number | undefined;
};

const MINUTE = 60_000;

/** `close` ends the worker, makes the backup that is due and closes the library; without it the process stays alive. */
export type RunningDesk = { readonly services: Services; readonly close: () => Promise<void> };

/** Puts the desk together for a door: the real clock, ids, library and worker. Opens nothing until it is asked. */
export function startDesk(options: DeskOptions): RunningDesk {
  const clock = options.clock ?? (() => new Date());
  const { settings } = options;
  const { folder, link } = locateLibrary(options.folders.library);
  const folders = { ...options.folders, library: folder };
  // An older program wrote its backups beside the link.
  if (link !== null) rememberFormer(settings, path.join(options.folders.library, 'backups'));
  const backupFolder = () => chosenFolder(settings.get()) ?? path.join(folders.library, 'backups');
  const remembered = createRememberedKeys(settings, options.keychain ?? null);
  const keys = createKeyRing({
    clock,
    later: nodeTimer,
    idleTime: () => {
      const minutes = settings.get().lockAfterMinutes;
      return minutes === null ? null : minutes * (options.pace?.idleMinute ?? MINUTE);
    },
    recall: remembered.recall,
    onLock: () => library.forgetLocked(),
  });
  const library = createLibraryDoor({
    folder: folders.library,
    link,
    backupFolder,
    clock,
    keys,
    door: options.description.door,
  });
  const documents = createDocumentDesk({
    workerUrl: options.workerUrl,
    fontFolder: path.join(options.folders.assets, 'fonts'),
  });
  const returned = createReturnedReader({
    workerUrl: new URL(options.workerUrl.href.replace(/document-worker(\.\w+)$/, 'returned-worker$1')),
  });
  const services = createServices({
    ...options,
    folders,
    clock,
    newId: options.newId ?? randomUUID,
    library,
    keys,
    remembered,
    workFactor: options.pace?.workFactor,
    backupFolder,
    documents,
    returned,
  });
  return {
    services,
    close: async () => {
      await Promise.all([documents.close(), returned.close()]);
      library.close();
      keys.lock(null);
    },
  };
}
