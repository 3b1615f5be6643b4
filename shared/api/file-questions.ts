import * as z from 'zod/mini';
import { identifier, line } from '../model/field.ts';
import type { Delivery } from './answers.ts';
import type { Received } from './copy-answers.ts';
import { answer } from './question.ts';

const MEGABYTE = 1024 * 1024;
/** Largest case file in bytes that is written or read: it has to fit into memory, several times. */
export const FILE_LIMIT = 512 * MEGABYTE;
/**
 * The same where the window is a browser: there a file travels as base64 inside one text, and an engine's longest text has
 * some 512 million characters.
 */
export const BROWSER_FILE_LIMIT = 192 * MEGABYTE;

/** Shortest passphrase for a new file, in UTF-16 units; any that fits opens one. */
export const SHORTEST_FILE_PASSPHRASE = 8;
const LONGEST_PASSPHRASE = 1_000;

const fileBytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'must be bytes')
  .check(z.refine((bytes) => bytes.length <= FILE_LIMIT, `is larger than ${FILE_LIMIT / MEGABYTE} MB`));
const passphrase = z.string().check(z.minLength(1), z.maxLength(LONGEST_PASSPHRASE));
const newPassphrase = z
  .string()
  .check(
    z.minLength(SHORTEST_FILE_PASSPHRASE, `must be at least ${SHORTEST_FILE_PASSPHRASE} characters long`),
    z.maxLength(LONGEST_PASSPHRASE),
  );

/** How a case is to be written: alone as JSON, or with its attached files and, if wanted, its history and a passphrase. */
const fileWish = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('json') }),
  z.strictObject({ format: z.literal('rungs'), history: z.boolean(), passphrase: z.nullable(newPassphrase) }),
]);
export type FileWish = z.infer<typeof fileWish>;

/** What became of a file; `warnings` are sentences on what of it could not be taken over. */
export type Arrived = Received & { readonly warnings: readonly string[] };

/** `missing`: names of attached files that the library has no longer, and that the file therefore lacks. */
export type FileHandedOut = { readonly delivery: Delivery; readonly missing: readonly string[] };

/** A whole case as a file (docs/rungs-file.md), in and out. */
export const fileQuestions = {
  /**
   * Reads JSON, `.rungs` and `.rungs.age`, told apart by content. Codes `passphrase-needed`, `wrong-passphrase`. `keep-both`
   * adds the case beside a version of it that is here, without asking.
   */
  'case.import': {
    request: z.strictObject({
      bytes: fileBytes,
      fileName: line,
      passphrase: z.nullable(passphrase),
      existing: z.optional(z.literal('keep-both')),
    }),
    answer: answer<Arrived>(),
  },
  'case.download': {
    request: z.strictObject({ id: identifier, as: fileWish }),
    answer: answer<FileHandedOut>(),
  },
} as const;
