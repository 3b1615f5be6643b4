/** What stands in a column of text instead of words that are locked: which key opens it, and the sealed bytes. */
export type SealedText = { readonly keyId: string; readonly bytes: Uint8Array };

const FORM = /^sealed:1:([0-9a-f]{16}):([A-Za-z0-9+/]*={0,2})$/;

/** As in "sealed:1:0123456789abcdef:AAAA", which no JSON begins with. */
export function sealedText({ keyId, bytes }: SealedText): string {
  return `sealed:1:${keyId}:${Buffer.from(bytes).toString('base64')}`;
}

/** Null for any other text. */
export function readSealedText(text: string): SealedText | null {
  const [, keyId, base64] = text.startsWith('sealed:') ? (FORM.exec(text) ?? []) : [];
  return keyId === undefined || base64 === undefined ? null : { keyId, bytes: Buffer.from(base64, 'base64') };
}

/** The name under which a sealed edit is stored: what was done is as secret as how. */
export const SEALED_EDIT = 'sealed';
