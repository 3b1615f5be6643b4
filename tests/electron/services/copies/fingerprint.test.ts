import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../../electron/services/copies/fingerprint.ts';
import type { SealedCase, SealedEdit } from '../../../../electron/store/stored-case.ts';
import { aCase } from '../../../support/case-builder.ts';

function sealed(edits: readonly string[], given: Partial<SealedCase> = {}): SealedCase {
  const sealedEdits: SealedEdit[] = edits.map((text, index) => ({
    sequence: index + 1,
    at: '2026-03-15T09:00:00.000Z',
    text,
  }));
  return {
    kind: 'sealed',
    id: 'case-1',
    sequence: edits.length,
    changedAt: '',
    lock: { keyId: 'ab12', label: 'Project Heron', wrapped: '' },
    checkpoint: { sequence: 0, text: 'sealed:1:ab12:AAAA' },
    edits: sealedEdits,
    blobs: [],
    ...given,
  };
}

describe('the fingerprint of a locked case', () => {
  it('tells versions apart that have the same checkpoint and as many edits', () => {
    expect(fingerprintOf(sealed(['mine']))).not.toBe(fingerprintOf(sealed(['theirs'])));
    expect(fingerprintOf(sealed(['same', 'mine']))).not.toBe(fingerprintOf(sealed(['same', 'theirs'])));
  });

  it('is the same for the same version, whatever lies beside it', () => {
    const changedAt = '2026-03-16T09:00:00.000Z';
    expect(fingerprintOf(sealed(['one'], { changedAt }))).toBe(fingerprintOf(sealed(['one'])));
    expect(fingerprintOf(sealed([]))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells versions of a case in words apart by what they say', () => {
    const readable = { kind: 'readable', document: aCase(), sequence: 1, changedAt: '', edits: [], blobs: [] } as const;
    const other = { ...readable, document: aCase({ person: { ...aCase().person, name: 'Grace Other' } }) };
    expect(fingerprintOf(readable)).toBe(fingerprintOf({ ...readable, changedAt: 'later' }));
    expect(fingerprintOf(readable)).not.toBe(fingerprintOf(other));
  });
});
