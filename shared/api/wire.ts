/**
 * JSON with byte arrays, for doors that carry text: bytes travel as `{"$bytes": "<base64>"}`. An object of the user's that
 * looks like that gets one more `$` on its way and loses it on arrival, so any JSON value survives the trip unchanged.
 */
const BYTES = '$bytes';
const LOOK_ALIKE = /^\$+bytes$/;
/** Characters turned at once: a call with more than some 100,000 arguments overflows the stack. */
const CHUNK = 0x8000;

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

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
