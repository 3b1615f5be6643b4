import type { SettingsStore } from '../store/settings-store.ts';
import { type CaseKey, keyIdOf } from '../store/vault/case-key.ts';
import type { Keychain } from './keychain.ts';

/** Keys that the keychain of the computer remembers, by their ids; they lie in the settings as it gave them out. */
export type RememberedKeys = {
  /** Whether there is a keychain at all. */
  readonly isOffered: boolean;
  readonly has: (keyId: string) => boolean;
  readonly recall: (keyId: string) => CaseKey | null;
  /** Does nothing where there is no keychain, or it refuses. */
  readonly remember: (key: CaseKey) => void;
  readonly forget: (keyId: string) => void;
};

export function createRememberedKeys(settings: SettingsStore, keychain: Keychain | null): RememberedKeys {
  const known = (): Readonly<Record<string, string>> => settings.get().rememberedKeys;
  const write = (rememberedKeys: Record<string, string>): void => settings.set({ ...settings.get(), rememberedKeys });
  return {
    isOffered: keychain !== null,
    has: (keyId) => keychain !== null && known()[keyId] !== undefined,
    recall: (keyId) => {
      const kept = known()[keyId];
      if (kept === undefined || keychain === null) return null;
      const key = keychain.reveal(Buffer.from(kept, 'base64'));
      return key === null ? null : Uint8Array.from(key);
    },
    remember: (key) => {
      const kept = keychain?.protect(key) ?? null;
      if (kept !== null) write({ ...known(), [keyIdOf(key)]: Buffer.from(kept).toString('base64') });
    },
    forget: (keyId) => {
      const { [keyId]: gone, ...rest } = known();
      if (gone !== undefined) write(rest);
    },
  };
}
