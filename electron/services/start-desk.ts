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

/** `close` ends the worker and closes the library; without it the process stays alive. */
export type RunningDesk = { readonly services: Services; readonly close: () => Promise<void> };

/** Puts the desk together for a door: the real clock, ids, library and worker. Opens nothing until it is asked. */
export function startDesk(options: DeskOptions): RunningDesk {
  const clock = options.clock ?? (() => new Date());
  const library = createLibraryDoor(options.folders.library, clock);
  const documents = createDocumentDesk({
    workerUrl: options.workerUrl,
    fontFolder: path.join(options.folders.assets, 'fonts'),
  });
  const services = createServices({ ...options, clock, newId: options.newId ?? randomUUID, library, documents });
  return {
    services,
    close: async () => {
      await documents.close();
      library.close();
    },
  };
}
