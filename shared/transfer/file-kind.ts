/** What a file that should hold a case is, whatever it is called: a zip, an age file, or - to be seen - text. */
export type FileKind = 'zip' | 'age' | 'text';

/** "PK" with the marks of a first entry, or of the end of an empty zip. */
const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** How every age file begins (https://age-encryption.org/v1), whatever its version. */
const AGE_START = [...new TextEncoder().encode('age-encryption.org/')];

export function fileKind(bytes: Uint8Array): FileKind {
  if (ZIP_STARTS.some((start) => beginsWith(bytes, start))) return 'zip';
  return beginsWith(bytes, AGE_START) ? 'age' : 'text';
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
