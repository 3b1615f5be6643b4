/** What a file that should hold a case is, whatever it is called: a zip, an age file or its armour of text, or - to be seen - text. */
export type FileKind = 'zip' | 'age' | 'text';

/** "PK" with the marks of a first entry, or of the end of an empty zip. */
const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** How every age file begins (https://age-encryption.org/v1), whatever its version. */
const AGE_START = [...new TextEncoder().encode('age-encryption.org/')];

/** The same file as text, after any white space. */
const ARMOUR = /^\s*-----BEGIN AGE ENCRYPTED FILE-----/;
/** White space before it that is still looked past, in bytes. */
const FIRST_BYTES = 1_000;

export function fileKind(bytes: Uint8Array): FileKind {
  if (ZIP_STARTS.some((start) => beginsWith(bytes, start))) return 'zip';
  return beginsWith(bytes, AGE_START) || isAgeText(bytes) ? 'age' : 'text';
}

/** Whether bytes are an age file in its armour of text. */
export function isAgeText(bytes: Uint8Array): boolean {
  return ARMOUR.test(new TextDecoder().decode(bytes.subarray(0, FIRST_BYTES)));
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
