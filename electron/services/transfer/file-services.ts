import type { Received } from '../../../shared/api/copy-answers.ts';
import {
  BROWSER_FILE_LIMIT,
  FILE_LIMIT,
  type FileHandedOut,
  type FileWish,
} from '../../../shared/api/file-questions.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { ReadFile } from '../../../shared/transfer/read-rungs-file.ts';
import type { ArrivingCase } from '../../store/stored-case.ts';
import { sealWithPassphrase } from '../../store/vault/age-passphrase.ts';
import { caseFileBytes } from '../case-file.ts';
import type { OpenedFiles } from '../copies/opened-files.ts';
import { addCase, hasPassphrase, receiveCase, WITHOUT_PASSPHRASE } from '../copies/receive-case.ts';
import { deliver, type Made, type Outgoing } from '../deliver.ts';
import type { Desk } from '../desk.ts';
import { FILE_KINDS } from '../file-kinds.ts';
import { caseFileName } from '../file-name.ts';
import { inLibrary } from '../in-library.ts';
import type { Services } from '../services.ts';
import { readCaseFile } from './read-case-file.ts';
import { packCase, rungsFileBytes } from './write-case-file.ts';

/** Problems that the window answers by asking for a passphrase, beside the file's name. */
const ASKS_AGAIN: ReadonlySet<string> = new Set(['passphrase-needed', 'wrong-passphrase']);

/** Whole cases as files: read into the library, and handed out of it. */
export function fileServices(desk: Desk, files: OpenedFiles): Pick<Services, 'case.import' | 'case.download'> {
  return {
    'case.import': async ({ bytes, fileName, passphrase, existing }) => {
      const read = await readCaseFile(bytes, passphrase);
      if (read.ok) {
        const arriving = arrivingCase(read.value);
        const received =
          existing === 'keep-both' ? addCase(desk, arriving) : receiveCase(desk, files, arriving, fileName);
        if (!received.ok) return received;
        return success({
          ...received.value,
          warnings: [...read.value.warnings, ...ofLock(desk, arriving, received.value)],
        });
      }
      const { problem } = read;
      if (ASKS_AGAIN.has(problem.code)) return read;
      return failure({ ...problem, message: `"${fileName}" was not opened: ${problem.message}` });
    },
    'case.download': async ({ id, as }) => (as.format === 'json' ? handOutJson(desk, id) : handOutRungs(desk, id, as)),
  };
}

/** A version of a locked case that was added in words is told; nothing could be asked where it is locked just now. */
function ofLock(desk: Desk, { document }: ArrivingCase, { how, id }: Received): readonly string[] {
  const isCopy = how === 'added' && id !== document.id;
  return isCopy && hasPassphrase(desk, document.id) ? [WITHOUT_PASSPHRASE] : [];
}

function arrivingCase({ case: document, history, blobs }: ReadFile): ArrivingCase {
  const stored = [...blobs].map(([name, bytes]) => ({ name, bytes }));
  return { document, ...(history ?? { sequence: 0, edits: [] }), blobs: stored };
}

async function handOutJson(desk: Desk, id: string): Promise<Result<FileHandedOut, Failure>> {
  const opened = inLibrary(desk, (library) => library.open(id));
  if (!opened.ok) return opened;
  const subject = opened.value.case;
  return handedOut(desk, [], {
    fileName: caseFileName(subject, 'json'),
    extension: 'json',
    ...FILE_KINDS.json,
    make: async () => success({ bytes: caseFileBytes(subject), lostGlyphs: [] }),
  });
}

type RungsWish = Extract<FileWish, { readonly format: 'rungs' }>;

async function handOutRungs(desk: Desk, id: string, wish: RungsWish): Promise<Result<FileHandedOut, Failure>> {
  const packed = inLibrary(desk, (library) => {
    const whole = library.whole(id);
    if (!whole.ok) return whole;
    const blobs = library.blobs(id);
    return blobs.ok ? success(packCase(whole.value, blobs.value, wish.history)) : blobs;
  });
  if (!packed.ok) return packed;
  const { file, missing } = packed.value;
  return handedOut(desk, missing, {
    ...nameAndKind(file.case, wish),
    make: async () => {
      const bytes = rungsFileBytes(file, desk.clock());
      const { passphrase } = wish;
      const made = passphrase === null ? bytes : await sealWithPassphrase(bytes, passphrase, desk.workFactor);
      return withinLimit(desk, made);
    },
  });
}

function nameAndKind(subject: PromotionCase, { passphrase }: RungsWish): Omit<Outgoing, 'make'> {
  const name = caseFileName(subject, 'rungs');
  return passphrase === null
    ? { fileName: name, extension: 'rungs', mediaType: 'application/zip', label: 'Rungs case' }
    : { fileName: `${name}.age`, extension: 'age', mediaType: 'application/octet-stream', label: 'Locked Rungs case' };
}

/** Nothing is written that could not be read again. */
function withinLimit({ dialogs }: Desk, bytes: Uint8Array<ArrayBuffer>): Result<Made, Failure> {
  const inBrowser = dialogs.chooseSaveFile === undefined;
  const limit = inBrowser ? BROWSER_FILE_LIMIT : FILE_LIMIT;
  if (bytes.length <= limit) return success({ bytes, lostGlyphs: [] });
  const instead = inBrowser ? 'save it in the Rungs application instead of the browser' : 'take large attachments out';
  const message = `With its attachments this case is larger than ${limit / 1024 / 1024} MB, the most a file may have here; ${instead}.`;
  return failure({ code: 'too-large', message });
}

async function handedOut(
  desk: Desk,
  missing: readonly string[],
  outgoing: Outgoing,
): Promise<Result<FileHandedOut, Failure>> {
  const delivered = await deliver(desk.dialogs, outgoing);
  return delivered.ok ? success({ delivery: delivered.value, missing }) : delivered;
}
