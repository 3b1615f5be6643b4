import { createHash, randomBytes } from 'node:crypto';
import { armor } from 'age-encryption';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { openWithPassphrase, sealWithPassphrase } from './age-passphrase.ts';

/** The secret that the rows of one locked case are sealed with: 32 bytes, of its own for every case and passphrase. */
export type CaseKey = Uint8Array;

const KEY_BYTES = 32;

export function newCaseKey(): CaseKey {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

/** Names a key without telling it: 16 hexadecimal digits. */
export function keyIdOf(key: CaseKey): string {
  return createHash('sha256').update('rungs key ').update(key).digest('hex').slice(0, 16);
}

/** A key as an age file in text form, which opens with the passphrase alone. No two wrappings are the same text. */
export async function wrapKey(key: CaseKey, passphrase: string, workFactor?: number): Promise<string> {
  return armor.encode(await sealWithPassphrase(key, passphrase, workFactor));
}

/** The key in a wrapping. Codes `wrong-passphrase`, `damaged-age-file`. */
export async function unwrapKey(wrapped: string, passphrase: string): Promise<Result<CaseKey, Failure>> {
  const opened = await openWithPassphrase(bytesOf(wrapped), passphrase);
  if (!opened.ok) return opened;
  return opened.value.length === KEY_BYTES ? success(opened.value) : failure(noKey());
}

function bytesOf(wrapped: string): Uint8Array {
  try {
    return armor.decode(wrapped);
  } catch {
    return new Uint8Array();
  }
}

function noKey(): Failure {
  return { code: 'damaged-age-file', message: 'What the passphrase protects is not the key of a case.' };
}
