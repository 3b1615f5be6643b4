import * as z from 'zod/mini';
import { identifier } from './field.ts';

const theme = z.enum(['system', 'light', 'dark']);
const recentCases = z.array(identifier);
/** Absolute path; null for the folder beside the library. */
const backupFolder = z.nullable(z.string().check(z.minLength(1), z.maxLength(4_000)));

/** How many folders that had backups once are remembered. */
export const FORMER_FOLDERS = 50;
const formerBackupFolders = z
  .array(z.string().check(z.minLength(1), z.maxLength(4_000)))
  .check(z.maxLength(FORMER_FOLDERS));

/** Minutes without work on a case after which it gets locked; null for never. */
const lockAfterMinutes = z.nullable(z.int().check(z.minimum(1), z.maximum(24 * 60)));

/** What the program remembers of its own; nothing of a case. */
export const settings = z.object({
  theme: z._default(theme, 'system'),
  /** Case ids, most recently opened first. */
  recentCases: z._default(recentCases, []),
  backupFolder: z._default(backupFolder, null),
  /** Folders that the user chose before and that may still have backups, latest first: absolute paths. */
  formerBackupFolders: z._default(formerBackupFolders, []),
  /** Fingerprints of cases in copies of the library that were merged, kept or left out: nobody is asked of them again. */
  settledCopies: z._default(z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))), []),
  lockAfterMinutes: z._default(lockAfterMinutes, 15),
  /** Keys of locked cases by the id of the case, as the keychain of the computer gave them out: base64. */
  rememberedKeys: z._default(z.record(identifier, z.string()), {}),
});
export type Settings = z.infer<typeof settings>;
/** What of it a window gets to see. */
export type ShownSettings = Omit<Settings, 'rememberedKeys' | 'formerBackupFolders'>;

/** Settings to change; those left out stay. Not `z.partial(settings)`, which would put the defaults in their place. */
export const settingsChange = z.strictObject({
  theme: z.optional(theme),
  recentCases: z.optional(recentCases),
  backupFolder: z.optional(backupFolder),
  lockAfterMinutes: z.optional(lockAfterMinutes),
});
