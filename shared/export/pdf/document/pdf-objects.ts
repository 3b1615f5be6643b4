/** An object without a stream: its number and its text in ASCII. */
export type PdfObject = { readonly number: number; readonly body: string };

/** An object with a stream. `keys` are the dictionary's without length and filter; `plain` leaves the bytes as they are. */
export type PdfStream = {
  readonly number: number;
  readonly keys: string;
  readonly bytes: Uint8Array;
  readonly plain?: boolean;
};

const encoder = new TextEncoder();

/** Characters up to U+00FF as one byte each. */
export function latin1(text: string): Uint8Array {
  // Only text of ASCII alone is as long in UTF-8, which is written several times as fast.
  const inUtf8 = encoder.encode(text);
  if (inUtf8.length === text.length) return inUtf8;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
