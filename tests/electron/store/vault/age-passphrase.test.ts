import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { readCaseFile } from '../../../../electron/services/transfer/read-case-file.ts';
import { isAgeFile, openWithPassphrase, sealWithPassphrase } from '../../../../electron/store/vault/age-passphrase.ts';

const SECRET = new TextEncoder().encode('Nobody else may read this.');
/** Quick to open: what is tried here is not how long a guess takes. */
const QUICK = 10;

it('gives back what was sealed, to the passphrase alone', async () => {
  const sealed = await sealWithPassphrase(SECRET, 'old friend', QUICK);
  expect(isAgeFile(sealed)).toBe(true);
  expect(Buffer.from(sealed).includes('Nobody')).toBe(false);
  expect(await openWithPassphrase(sealed, 'old friend')).toEqual({ ok: true, value: SECRET });
  expect(await openWithPassphrase(sealed, 'old fiend')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
});

it('takes a passphrase however its accents are composed', async () => {
  const sealed = await sealWithPassphrase(SECRET, 'caf\u00e9', QUICK);
  expect((await openWithPassphrase(sealed, 'cafe\u0301')).ok).toBe(true);
});

it.each(['Gr\u00fc\u00dfe', 'Gru\u0308\u00dfe'])(
  'opens what another program sealed with %j as it was typed',
  async (typed) => {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(QUICK);
    encrypter.setPassphrase(typed);
    const sealed = await encrypter.encrypt(SECRET);
    for (const form of ['NFC', 'NFD'])
      expect(await openWithPassphrase(sealed, typed.normalize(form))).toEqual({ ok: true, value: SECRET });
  },
);

it('says of a damaged file that it is damaged, not that the passphrase is wrong', async () => {
  const sealed = await sealWithPassphrase(SECRET, 'old friend', QUICK);
  const changed = Uint8Array.from(sealed, (byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
  expect(await openWithPassphrase(changed, 'old friend')).toMatchObject({ problem: { code: 'damaged-age-file' } });
  for (const length of [0, 10, 60, sealed.length - 20]) {
    expect(await openWithPassphrase(sealed.subarray(0, length), 'old friend')).toMatchObject({
      problem: { code: 'damaged-age-file' },
    });
  }
});

it('says of a file that is locked with a key that no passphrase opens it, and asks for none', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  const sealed = await encrypter.encrypt(SECRET);
  for (const bytes of [sealed, new TextEncoder().encode(armor.encode(sealed))]) {
    expect(await openWithPassphrase(bytes, 'old friend')).toMatchObject({ problem: { code: 'locked-with-key' } });
    expect(await readCaseFile(bytes, null)).toMatchObject({ problem: { code: 'locked-with-key' } });
  }
});

it('opens the armour of text too, and says when that is damaged', async () => {
  const text = `\r\n${armor.encode(await sealWithPassphrase(SECRET, 'old friend', QUICK))}`;
  const bytes = new TextEncoder().encode(text);
  expect(await openWithPassphrase(bytes, 'old friend')).toEqual({ ok: true, value: SECRET });
  expect(await readCaseFile(bytes, null)).toMatchObject({ problem: { code: 'passphrase-needed' } });
  expect(await readCaseFile(bytes, 'old fiend')).toMatchObject({ problem: { code: 'wrong-passphrase' } });
  expect(await openWithPassphrase(bytes.subarray(0, 200), 'old friend')).toMatchObject({
    problem: { code: 'damaged-age-file' },
  });
});
