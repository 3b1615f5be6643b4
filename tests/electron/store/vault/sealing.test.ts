import { describe, expect, it } from 'vitest';
import { keyIdOf, newCaseKey, unwrapKey, wrapKey } from '../../../../electron/store/vault/case-key.ts';
import {
  openBytes,
  openText,
  sealBytes,
  sealedName,
  sealText,
  UnopenableSeal,
} from '../../../../electron/store/vault/sealing.ts';

const KEY = newCaseKey();
const PLACE = { kind: 'edit', sequence: 7 } as const;
const BLOB = { kind: 'blob', name: 'abc' } as const;
const WORDS = 'Zoë wrote this - 日本語, 😀 and all.';

describe('a sealed text', () => {
  it('opens with its key at its place, and never looks the same twice', () => {
    const [one, other] = [sealText(KEY, PLACE, WORDS), sealText(KEY, PLACE, WORDS)];
    expect(openText(KEY, PLACE, one)).toBe(WORDS);
    expect(one).not.toBe(other);
    expect(one.startsWith(`sealed:1:${keyIdOf(KEY)}:`)).toBe(true);
    expect(openText(KEY, PLACE, sealText(KEY, PLACE, ''))).toBe('');
  });

  it('does not open at another place, or with another key', () => {
    const sealed = sealText(KEY, PLACE, WORDS);
    const elsewhere = [
      { kind: 'edit', sequence: 8 },
      { kind: 'document', sequence: 7 },
      { kind: 'blob', name: '7' },
    ];
    for (const place of elsewhere as (typeof PLACE)[]) {
      expect(() => openText(KEY, place, sealed)).toThrow(UnopenableSeal);
    }
    expect(() => openText(newCaseKey(), PLACE, sealed)).toThrow(UnopenableSeal);
  });

  it('does not open once any byte of it was changed', () => {
    const sealed = sealText(KEY, PLACE, 'short');
    const start = 'sealed:1:0123456789abcdef:'.length;
    const bytes = Buffer.from(sealed.slice(start), 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openText(KEY, PLACE, sealed.slice(0, start) + changed.toString('base64'))).toThrow(UnopenableSeal);
    }
  });

  it('does not open when it is cut short, longer, or of another format', () => {
    const sealed = sealText(KEY, PLACE, WORDS);
    for (const broken of [
      sealed.slice(0, -8),
      sealed.slice(0, 20),
      'sealed:1:',
      '',
      `${sealed}AAAA`,
      `sealed:2:${sealed.slice(9)}`,
    ]) {
      expect(() => openText(KEY, PLACE, broken)).toThrow(UnopenableSeal);
    }
  });
});

describe('sealed bytes', () => {
  it('open at their place only', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);
    const sealed = sealBytes(KEY, BLOB, bytes);
    expect(openBytes(KEY, BLOB, sealed)).toEqual(bytes);
    expect(() => openBytes(KEY, { kind: 'blob', name: 'abd' }, sealed)).toThrow(UnopenableSeal);
    expect(() => openBytes(KEY, BLOB, sealed.subarray(0, 30))).toThrow(UnopenableSeal);
    expect(() => openBytes(KEY, BLOB, bytes)).toThrow(UnopenableSeal);
  });

  it('have a name that is the same for the same content, and says nothing without the key', () => {
    expect(sealedName(KEY, 'abc')).toBe(sealedName(KEY, 'abc'));
    expect(sealedName(KEY, 'abc')).not.toBe(sealedName(newCaseKey(), 'abc'));
    expect(sealedName(KEY, 'abc')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a wrapped key', () => {
  it('comes out with its passphrase alone', async () => {
    const wrapped = await wrapKey(KEY, 'correct horse battery', 4);
    expect(wrapped).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(await unwrapKey(wrapped, 'correct horse battery')).toEqual({ ok: true, value: KEY });
    expect(await unwrapKey(wrapped, 'Correct horse battery')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
    expect(await wrapKey(KEY, 'correct horse battery', 4)).not.toBe(wrapped);
  });

  it('says that it is damaged where it is', async () => {
    const wrapped = await wrapKey(KEY, 'correct horse battery', 4);
    for (const broken of ['', 'nonsense', wrapped.slice(0, 80), wrapped.replace(/\n-----END/, 'AAAA\n-----END')]) {
      expect(await unwrapKey(broken, 'correct horse battery')).toMatchObject({ problem: { code: 'damaged-age-file' } });
    }
    const notAKey = await wrapKey(new Uint8Array(5), 'correct horse battery', 4);
    expect(await unwrapKey(notAKey, 'correct horse battery')).toMatchObject({ problem: { code: 'damaged-age-file' } });
  });
});
