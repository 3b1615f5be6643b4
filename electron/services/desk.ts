import type { AppDescription } from '../../shared/api/answers.ts';
import type { LibraryDoor } from '../store/library-door.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { KeyRing } from '../store/vault/key-ring.ts';
import type { DocumentDesk } from '../worker/document-desk.ts';
import type { ReturnedReader } from '../worker/returned-reader.ts';
import type { RememberedKeys } from './remembered-keys.ts';

/** What the services work with: everything that touches a disk, a clock or a user comes in here. */
export type Desk = {
  readonly description: Pick<AppDescription, 'version' | 'door' | 'platform'>;
  readonly folders: {
    /** Where `library.sqlite` lies; made when it is missing. */
    readonly library: string;
    /** The program's own `assets` folder: ladders, samples, fonts. */
    readonly assets: string;
  };
  readonly library: LibraryDoor;
  /** Where backups lie now: a setting, or beside the library. */
  readonly backupFolder: () => string;
  readonly settings: SettingsStore;
  /** Of the cases that are unlocked. */
  readonly keys: KeyRing;
  readonly remembered: RememberedKeys;
  /** Base-2 logarithm of the cost of a guess at a passphrase; the product's own when left out. */
  readonly workFactor?: number | undefined;
  readonly documents: DocumentDesk;
  readonly returned: ReturnedReader;
  readonly dialogs: Dialogs;
  readonly clock: () => Date;
  /** A fresh id that `shared/model/field.ts` accepts, as in a UUID. */
  readonly newId: () => string;
};

/** Windows of the operating system; a browser has none. Without `chooseSaveFile` files are handed over as downloads. */
export type Dialogs = {
  /** Asks where to write; null when the user calls it off. */
  readonly chooseSaveFile?: (suggestion: SaveSuggestion) => Promise<string | null>;
  /** Asks for a folder, which may be made on the way; null when the user calls it off. */
  readonly chooseFolder?: (wish: FolderWish) => Promise<string | null>;
  /** Shows a file in its folder, in the system's own file manager. */
  readonly showFile?: (file: string) => void;
};

export type FolderWish = {
  readonly title: string;
  /** On the button that chooses it. */
  readonly button: string;
  /** Where to begin; null for wherever the system was last. */
  readonly startAt: string | null;
};

export type SaveSuggestion = {
  readonly fileName: string;
  /** Without the dot, as in "docx". */
  readonly extension: string;
  /** What the extension stands for, as in "Word document". */
  readonly label: string;
};
