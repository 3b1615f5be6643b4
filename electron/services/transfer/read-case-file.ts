import { assertNever } from '../../../shared/lib/assert-never.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { parseCaseText } from '../../../shared/model/parse-case.ts';
import { fileKind } from '../../../shared/transfer/file-kind.ts';
import type { ReadFile } from '../../../shared/transfer/read-rungs-file.ts';

/**
 * A case out of the bytes of a file: JSON, `.rungs` or `.rungs.age`, told apart by what is in it and not by its name.
 * Codes, beside those of what is read: `passphrase-needed`, `wrong-passphrase`, `locked-with-key`, `damaged-age-file`, `not-text`.
 */
export async function readCaseFile(bytes: Uint8Array, passphrase: string | null): Promise<Result<ReadFile, Failure>> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'text':
      return readJson(bytes);
    case 'zip':
      return readZip(bytes);
    case 'age':
      return readLocked(bytes, passphrase);
    default:
      return assertNever(kind);
  }
}

async function readZip(bytes: Uint8Array): Promise<Result<ReadFile, Failure>> {
  // As below, loaded when it is needed.
  const [{ readRungsFile }, { hashOf }] = await Promise.all([
    import('../../../shared/transfer/read-rungs-file.ts'),
    import('../../store/blob-rows.ts'),
  ]);
  return readRungsFile(bytes, hashOf);
}

async function readLocked(bytes: Uint8Array, passphrase: string | null): Promise<Result<ReadFile, Failure>> {
  // Loaded when it is needed: a command that reads plain files need not wait for it.
  const { openWithPassphrase, withoutPassphrase } = await import('../../store/vault/age-passphrase.ts');
  if (passphrase === null) return failure(withoutPassphrase(bytes) ?? passphraseNeeded());
  const opened = await openWithPassphrase(bytes, passphrase);
  if (!opened.ok) return opened;
  if (fileKind(opened.value) === 'age')
    return failure({ code: 'strange-file', message: 'It is locked twice; unlock it once with the age program.' });
  return readCaseFile(opened.value, null);
}

function readJson(bytes: Uint8Array): Result<ReadFile, Failure> {
  const text = textOf(bytes);
  if (text === null) return failure({ code: 'not-text', message: 'It is neither a .rungs file nor text in UTF-8.' });
  const parsed = parseCaseText(text);
  return parsed.ok ? success({ case: parsed.value, history: null, blobs: new Map(), warnings: [] }) : parsed;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function passphraseNeeded(): Failure {
  return { code: 'passphrase-needed', message: 'It is locked with a passphrase.' };
}
