/** The place in which the user's account keeps secrets, where the computer has a sound one. */
export type Keychain = {
  /** Bytes that only this account on this computer can make sense of; null when it refuses. */
  readonly protect: (secret: Uint8Array) => Uint8Array | null;
  /** What was protected; null when it is not this account's, or was changed. */
  readonly reveal: (bytes: Uint8Array) => Uint8Array | null;
};
