import { expect, it } from 'vitest';
import { type Advice, passphraseAdvice } from '../../../../renderer/features/lock/passphrase-advice.ts';

it.each<readonly [string, Advice]>([
  ['', 'short'],
  ['1234567', 'short'],
  ['password', 'weak'],
  ['12345678901234567890', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['ponmlkjihgfedcba', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['heron bridge', 'fair'],
  ['tin oak cup sea', 'fair'],
  ['Zwölf Boxkämpfer', 'fair'],
  ['x9!kQ2', 'short'],
  ['x9!kQ2_vB7', 'weak'],
  ['x9!kQ2_vB7#m', 'fair'],
])('says of “%s” that it is %s', (passphrase, advice) => {
  expect(passphraseAdvice(passphrase)).toBe(advice);
});
