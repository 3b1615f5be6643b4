import { describe, expect, it } from 'vitest';
import {
  FIRST_CHOICES,
  firstChoices,
  isReadable,
  passphraseFaults,
  wishOf,
} from '../../../../renderer/components/files/file-wish.ts';

const LOCKED = { ...FIRST_CHOICES, locked: true, passphrase: 'four random words', again: 'four random words' };

describe('what is chosen when a case is saved as a file', () => {
  it('is a Rungs file without history and passphrase to begin with', () => {
    expect(wishOf(FIRST_CHOICES)).toEqual({ format: 'rungs', history: false, passphrase: null });
    expect(passphraseFaults(FIRST_CHOICES)).toEqual({});
  });

  it('has the passphrase only as long as it is to be locked', () => {
    expect(wishOf(LOCKED)).toMatchObject({ passphrase: 'four random words' });
    expect(wishOf({ ...LOCKED, locked: false })).toMatchObject({ passphrase: null });
    expect(wishOf({ ...LOCKED, format: 'json', history: true })).toEqual({ format: 'json' });
  });

  it('is locked from the start where the case is, and is said to be readable where it is not to be', () => {
    const choices = firstChoices(true);
    expect([choices.locked, firstChoices(false)]).toEqual([true, FIRST_CHOICES]);
    expect(passphraseFaults(choices)).toEqual({ passphrase: expect.stringMatching(/^Too short/) });
    expect([choices, { ...choices, locked: false }, { ...choices, format: 'json' as const }].map(isReadable)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is complete with a passphrase that is long enough and was typed twice', () => {
    expect(passphraseFaults(LOCKED)).toEqual({});
    expect(passphraseFaults({ ...LOCKED, passphrase: 'short', again: 'short' })).toEqual({
      passphrase: 'Too short: it needs at least 8 characters',
    });
    expect(passphraseFaults({ ...LOCKED, again: 'four random word' })).toEqual({ again: expect.any(String) });
    expect(passphraseFaults({ ...LOCKED, format: 'json', passphrase: '' })).toEqual({});
  });
});
