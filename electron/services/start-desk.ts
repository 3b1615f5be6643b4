import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { AppDescription } from '../../shared/api/answers.ts';
import { createLibraryDoor } from '../store/library-door.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { createDocumentDesk } from '../worker/document-desk.ts';
import { createServices } from './create-services.ts';
import type { Desk, Dialogs } from './desk.ts';
import type { Services } from './services.ts';

export type DeskOptions = {
  readonly description: Pick<AppDescription, 'version' | 'door' | 'platform'>;
  readonly folders: Desk['folders'];
  readonly settings: SettingsStore;
  readonly dialogs: Dialogs;
  /** Address of `worker/document-worker.ts`, or of its bundle. */
  readonly workerUrl: URL;
  readonly clock?: () => Date;
  readonly newId?: () => string;
};

/** `close` ends the worker, makes the backup that is due and closes the library; without it the process stays alive. */
export type RunningDesk = { readonly services: Services; readonly close: () => Promise<void> };

/** Puts the desk together for a door: the real clock, ids, library and worker. Opens nothing until it is asked. */
export function startDesk(options: DeskOptions): RunningDesk {
  const clock = options.clock ?? (() => new Date());
  const { settings, folders } = options;
  const backupFolder = () => settings.get().backupFolder ?? path.join(folders.library, 'backups');
  const library = createLibraryDoor({
    folder: folders.library,
    backupFolder,
    clock,
    door: options.description.door,
  });
  const documents = createDocumentDesk({
    workerUrl: options.workerUrl,
    fontFolder: path.join(options.folders.assets, 'fonts'),
  });
  const services = createServices({
    ...options,
    clock,
    newId: options.newId ?? randomUUID,
    library,
    backupFolder,
    documents,
  });
  return {
    services,
    close: async () => {
      await documents.close();
      library.close();
    },
  };
}
