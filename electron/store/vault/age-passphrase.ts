import { Decrypter, Encrypter } from 'age-encryption';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';

/** How every age file begins (https://age-encryption.org/v1). */
const INTRODUCTION = new TextEncoder().encode('age-encryption.org/v1\n');
/** Base-2 logarithm of the cost of one guess at a passphrase: what the `age` program takes, about a second. */
const WORK_FACTOR = 18;

/** Bytes as an age file that opens with a passphrase, here or with the `age` program. */
export function sealWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(normalized(passphrase));
  return encrypter.encrypt(bytes) as Promise<Uint8Array<ArrayBuffer>>;
}

/** What `sealWithPassphrase` or `age -p` was given. Codes `wrong-passphrase`, `damaged-age-file`. */
export async function openWithPassphrase(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalized(passphrase));
  try {
    return success((await decrypter.decrypt(sealed)) as Uint8Array<ArrayBuffer>);
  } catch (thrown) {
    const isWrong = thrown instanceof Error && thrown.message.startsWith('no identity matched');
    return failure(isWrong ? wrongPassphrase() : damaged());
  }
}

/** Whether bytes begin like an age file. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return INTRODUCTION.every((byte, index) => bytes[index] === byte);
}

/** The same passphrase however a keyboard composes its accents. */
function normalized(passphrase: string): string {
  return passphrase.normalize('NFC');
}

function wrongPassphrase(): Failure {
  return { code: 'wrong-passphrase', message: 'This passphrase does not fit; check capital letters and the keyboard.' };
}

function damaged(): Failure {
  return {
    code: 'damaged-age-file',
    message: 'What the passphrase protects is damaged or cut short, and cannot be opened.',
  };
}
