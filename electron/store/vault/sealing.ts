/**
 * How words of a locked case are sealed: AES-256-GCM, as nonce (12 bytes), ciphertext and tag (16 bytes). In columns of text
 * they stand in the form of `sealed-text.ts`. Why so: docs/decisions/0006-locked-cases.md.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { type CaseKey, keyIdOf } from './case-key.ts';
import { readSealedText, sealedText } from './sealed-text.ts';

/** Where a sealed value belongs: it opens nowhere else, so rows cannot be put in each other's place. */
export type SealedPlace =
  | { readonly kind: 'document' | 'edit'; readonly sequence: number }
  | { readonly kind: 'blob'; readonly name: string };

/** Thrown where a sealed value was changed, cut short, moved, or sealed with another key. */
export class UnopenableSeal extends Error {
  override readonly name = 'UnopenableSeal';
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function sealText(key: CaseKey, place: SealedPlace, text: string): string {
  return sealedText({ keyId: keyIdOf(key), bytes: sealBytes(key, place, Buffer.from(text, 'utf8')) });
}

/** What was sealed for this place. Throws `UnopenableSeal`. */
export function openText(key: CaseKey, place: SealedPlace, text: string): string {
  const sealed = readSealedText(text);
  // Node passes over what is not base64: only the text as we write it counts.
  if (sealed === null || sealedText(sealed) !== text) throw new UnopenableSeal();
  return Buffer.from(openBytes(key, place, sealed.bytes)).toString('utf8');
}

export function sealBytes(key: CaseKey, place: SealedPlace, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(placeBytes(place));
  return new Uint8Array(Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
}

/** Throws `UnopenableSeal`. */
export function openBytes(key: CaseKey, place: SealedPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw new UnopenableSeal();
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(placeBytes(place));
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]));
  } catch {
    throw new UnopenableSeal();
  }
}

/** The name of a sealed blob. A plain hash would tell whoever has the same file that it is attached. */
export function sealedName(key: CaseKey, hash: string): string {
  return createHmac('sha256', key).update(`rungs blob ${hash}`).digest('hex');
}

function placeBytes(place: SealedPlace): Buffer {
  return Buffer.from(`rungs/1/${place.kind}/${place.kind === 'blob' ? place.name : place.sequence}`);
}
