/**
 * JSON with byte arrays, for doors that carry text: bytes travel as `{"$bytes": "<base64>"}`. An object of the user's that
 * looks like that gets one more `$` on its way and loses it on arrival, so any JSON value survives the trip unchanged.
 */
const BYTES = '$bytes';
const LOOK_ALIKE = /^\$+bytes$/;
/** The 64 digits of base64, as bytes. */
const ALPHABET = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');

/** A value as text for the wire: JSON types and `Uint8Array`; what JSON leaves out (`undefined`, functions) is left out. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, replacer) ?? 'null';
}

/** What `encodeWire` was given, with every `__proto__` key dropped. Throws on text that is not of this form. */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : revive(value)));
}

/** Looks at the holder (`this`), which still has the bytes that a `toJSON` of theirs may have replaced. */
function replacer(this: unknown, key: string, value: unknown): unknown {
  const held = (this as Readonly<Record<string, unknown>>)[key];
  if (isBytes(held)) return { [BYTES]: toBase64(held) };
  const entry = lookAlikeEntry(value);
  return entry === null ? value : { [`$${entry[0]}`]: entry[1] };
}

function revive(value: unknown): unknown {
  const entry = lookAlikeEntry(value);
  if (entry === null) return value;
  const [key, inner] = entry;
  if (key !== BYTES) return { [key.slice(1)]: inner };
  if (typeof inner !== 'string') throw new SyntaxError('Bytes on the wire must be base64 text.');
  return fromBase64(inner);
}

/** The only entry of an object whose one key is `$bytes`, `$$bytes` and so on; null for anything else. */
function lookAlikeEntry(value: unknown): readonly [string, unknown] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  const [first] = entries;
  return entries.length === 1 && first !== undefined && LOOK_ALIKE.test(first[0]) ? first : null;
}

/** By tag, so that bytes of another realm (a frame, a worker) count as well. */
function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** By hand and not through `btoa`, which wants its bytes as text: ten times faster, and files have many megabytes. */
function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  const codes = new Uint8Array((whole / 3) * 4);
  let at = 0;
  for (let index = 0; index < whole; index += 3) {
    const three = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    codes[at] = ALPHABET[three >> 18] ?? 0;
    codes[at + 1] = ALPHABET[(three >> 12) & 63] ?? 0;
    codes[at + 2] = ALPHABET[(three >> 6) & 63] ?? 0;
    codes[at + 3] = ALPHABET[three & 63] ?? 0;
    at += 4;
  }
  return new TextDecoder().decode(codes) + btoa(String.fromCharCode(...bytes.subarray(whole)));
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
