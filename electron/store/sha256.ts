import { webcrypto } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal, worked out beside the main thread. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
