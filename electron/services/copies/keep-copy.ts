import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { parseCaseText } from '../../../shared/model/parse-case.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { namedBlobs } from '../../../shared/transfer/named-blobs.ts';
import { caseLocked } from '../../store/case-documents.ts';
import type { Library } from '../../store/library.ts';
import type { CaseLock, ReadableCase } from '../../store/stored-case.ts';
import type { Keys } from '../../store/vault/key-ring.ts';
import { sealCase } from '../../store/vault/seal-case.ts';
import type { Arrival } from '../admit-case.ts';
import type { Desk } from '../desk.ts';
import { inLibrary } from '../in-library.ts';
import type { Services } from '../services.ts';

/** A case as it stands in a window, kept as another one. */
export function keepCopyServices(desk: Desk): Pick<Services, 'case.keepCopy'> {
  return {
    'case.keepCopy': async ({ of, text }) => {
      const parsed = parseCaseText(text);
      if (!parsed.ok) return parsed;
      return inLibrary(desk, (library) => keepCopy(desk, library, of, parsed.value));
    },
  };
}

/**
 * The copy takes along the files that it names, and is locked as the case is of which it is a version: none of its words
 * may be on disk. Codes `no-such-case`, for nobody knows then whether it was locked, and `case-locked`.
 */
function keepCopy({ keys, newId }: Desk, library: Library, of: string, version: PromotionCase): Arrival {
  const lock = library.lockOf(of);
  if (!lock.ok) return lock;
  const files = filesOf(library, of, version);
  if (!files.ok) return files;
  const id = newId();
  const copy: ReadableCase = {
    kind: 'readable',
    document: { ...version, id },
    sequence: 0,
    changedAt: '',
    edits: [],
    blobs: files.value,
  };
  const added = adopt(library, copy, lock.value, keys);
  return added.ok ? success({ id }) : added;
}

function adopt(library: Library, copy: ReadableCase, lock: CaseLock | null, keys: Keys): Result<null, Failure> {
  if (lock === null) return library.adopt(copy);
  const key = keys.keyOf(lock.keyId);
  return key === null ? failure(caseLocked()) : library.adoptSealed(sealCase(copy, key, lock));
}

/** One that is lost or damaged stays behind: it must not keep the words from being kept. */
function filesOf(library: Library, id: string, version: PromotionCase): Result<ReadableCase['blobs'], Failure> {
  const kept = library.blobs(id);
  if (!kept.ok) return kept;
  const named = new Set(namedBlobs(version).map(({ hash }) => hash));
  return success(kept.value.filter(({ name }) => named.has(name)));
}
