import { armor, Decrypter, Encrypter } from 'age-encryption';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import { isAgeText } from '../../../shared/transfer/file-kind.ts';

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

/** What `sealWithPassphrase` or `age -p` was given, in its armour too. Codes `wrong-passphrase`, `locked-with-key`, `damaged-age-file`. */
export async function openWithPassphrase(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  const bytes = withoutArmour(sealed);
  if (bytes === null) return failure(damaged());
  if (isLockedWithKey(bytes)) return failure(lockedWithKey());
  const decrypter = new Decrypter();
  // Other programs take a passphrase as it was typed, and not every keyboard composes its accents.
  for (const form of new Set([normalized(passphrase), passphrase, passphrase.normalize('NFD')]))
    decrypter.addPassphrase(form);
  try {
    return success((await decrypter.decrypt(bytes)) as Uint8Array<ArrayBuffer>);
  } catch (thrown) {
    const isWrong = thrown instanceof Error && thrown.message.startsWith('no identity matched');
    return failure(isWrong ? wrongPassphrase() : damaged());
  }
}

/** Whether bytes begin like an age file. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return INTRODUCTION.every((byte, index) => bytes[index] === byte);
}

/** Why no passphrase can open an age file; null when one may. */
export function withoutPassphrase(sealed: Uint8Array): Failure | null {
  const bytes = withoutArmour(sealed);
  return bytes !== null && isLockedWithKey(bytes) ? lockedWithKey() : null;
}

/** Null where the armour is damaged. */
function withoutArmour(sealed: Uint8Array): Uint8Array | null {
  if (!isAgeText(sealed)) return sealed;
  try {
    return armor.decode(new TextDecoder().decode(sealed));
  } catch {
    return null;
  }
}

/** The line after the introduction says what opens the file: "-> scrypt" for a passphrase, which is then the only one. */
function isLockedWithKey(bytes: Uint8Array): boolean {
  const [first, second = ''] = new TextDecoder().decode(bytes.subarray(0, 200)).split('\n');
  return first === 'age-encryption.org/v1' && second.startsWith('-> ') && !second.startsWith('-> scrypt ');
}

/** The same passphrase however a keyboard composes its accents. */
function normalized(passphrase: string): string {
  return passphrase.normalize('NFC');
}

function wrongPassphrase(): Failure {
  return { code: 'wrong-passphrase', message: 'This passphrase does not fit; check capital letters and the keyboard.' };
}

function lockedWithKey(): Failure {
  return {
    code: 'locked-with-key',
    message: 'It is locked with a key and not with a passphrase; unlock it with the age program first.',
  };
}

function damaged(): Failure {
  return {
    code: 'damaged-age-file',
    message: 'What the passphrase protects is damaged or cut short, and cannot be opened.',
  };
}
