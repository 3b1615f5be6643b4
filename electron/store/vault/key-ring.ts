import type { Timer } from '../backup/backup-keeper.ts';
import { type CaseKey, keyIdOf } from './case-key.ts';

/**
 * The keys of the cases that are unlocked, in memory only, each found by its id: a case whose passphrase was changed
 * elsewhere is locked again, and one that comes back from a backup opens with the key it had there.
 */
export type KeyRing = {
  /** Null while it is locked. */
  readonly keyOf: (keyId: string) => CaseKey | null;
  readonly put: (key: CaseKey) => void;
  /** To be called when the user did something with the case: from now on the idle time counts anew. */
  readonly touch: (keyId: string) => void;
  /** The same for every case, as when the idle time is another one from now on. */
  readonly touchAll: () => void;
  /** Milliseconds until it gets locked; null when it does not by itself. */
  readonly locksIn: (keyId: string) => number | null;
  /** Wipes a key, or all of them, from memory. */
  readonly lock: (keyId: string | null) => void;
};

export type KeyRingOptions = {
  readonly clock: () => Date;
  readonly later: Timer;
  /** Idle time in milliseconds after which a case gets locked; null for never. Asked each time. */
  readonly idleTime: () => number | null;
  /** Told after something got locked. */
  readonly onLock?: () => void;
  /** A key that the computer's keychain remembers; asked once, and never for a case that was locked in this run. */
  readonly recall?: (keyId: string) => CaseKey | null;
};

type Held = { readonly key: CaseKey; usedAt: number; limit: number | null; callOff: () => void };

export function createKeyRing({
  clock,
  later,
  idleTime,
  onLock = () => {},
  recall = () => null,
}: KeyRingOptions): KeyRing {
  const held = new Map<string, Held>();
  const asked = new Set<string>();

  function lock(keyId: string): void {
    const entry = held.get(keyId);
    if (entry === undefined) return;
    entry.callOff();
    entry.key.fill(0);
    held.delete(keyId);
    asked.add(keyId);
    onLock();
  }

  function recalled(keyId: string): Held | null {
    if (asked.has(keyId)) return null;
    asked.add(keyId);
    const key = recall(keyId);
    if (key === null || keyIdOf(key) !== keyId) return null;
    put(key);
    return held.get(keyId) ?? null;
  }

  function put(key: CaseKey): void {
    const keyId = keyIdOf(key);
    held.get(keyId)?.callOff();
    held.set(keyId, { key, usedAt: clock().getTime(), limit: null, callOff: () => {} });
    touch(keyId);
  }

  /** A computer that slept has no timer that ran, so the clock is asked too. */
  function current(keyId: string): Held | null {
    const entry = held.get(keyId) ?? recalled(keyId);
    if (entry === null) return null;
    if (entry.limit === null || clock().getTime() - entry.usedAt < entry.limit) return entry;
    lock(keyId);
    return null;
  }

  function touch(keyId: string): void {
    const entry = current(keyId);
    if (entry === null) return;
    const limit = idleTime();
    entry.callOff();
    entry.limit = limit;
    entry.usedAt = clock().getTime();
    entry.callOff = limit === null ? () => {} : later(limit, () => lock(keyId));
  }

  return {
    keyOf: (keyId) => current(keyId)?.key ?? null,
    put,
    touch,
    touchAll: () => {
      for (const keyId of [...held.keys()]) touch(keyId);
    },
    locksIn: (keyId) => {
      const entry = current(keyId);
      return entry === null || entry.limit === null ? null : entry.usedAt + entry.limit - clock().getTime();
    },
    lock: (keyId) => {
      for (const each of keyId === null ? [...held.keys()] : [keyId]) lock(each);
    },
  };
}

/** What reading and writing rows needs of a key ring. */
export type Keys = Pick<KeyRing, 'keyOf' | 'touch'>;

/** Opens nothing: for readers that need no words of a locked case. */
export const NO_KEYS: Keys = { keyOf: () => null, touch: () => {} };
