import { hashOf } from '../blob-rows.ts';
import type { CaseLock, ReadableCase, SealedCase, StoredBlob, StoredEdit } from '../stored-case.ts';
import { type CaseKey, keyIdOf } from './case-key.ts';
import { openBytes, openText, sealBytes, sealedName, sealText } from './sealing.ts';

/** What of an edit is sealed as one text; its number and time stay as they are. */
type EditWords = Pick<StoredEdit, 'name' | 'subject' | 'forward' | 'backward'>;

/** The texts of a row as they are sealed and opened, each for its place. */
export function sealDocument(key: CaseKey, sequence: number, json: string): string {
  return sealText(key, { kind: 'document', sequence }, json);
}

export function openDocument(key: CaseKey, sequence: number, text: string): string {
  return openText(key, { kind: 'document', sequence }, text);
}

export function sealEdit(key: CaseKey, sequence: number, { name, subject, forward, backward }: EditWords): string {
  return sealText(key, { kind: 'edit', sequence }, JSON.stringify({ name, subject, forward, backward }));
}

export function openEdit(key: CaseKey, sequence: number, text: string): EditWords {
  return JSON.parse(openText(key, { kind: 'edit', sequence }, text)) as EditWords;
}

export function sealBlob(key: CaseKey, { name: hash, bytes }: StoredBlob): StoredBlob {
  const name = sealedName(key, hash);
  return { name, bytes: sealBytes(key, { kind: 'blob', name }, bytes) };
}

export function openBlob(key: CaseKey, { name, bytes: sealed }: StoredBlob): StoredBlob {
  const bytes = openBytes(key, { kind: 'blob', name }, sealed);
  return { name: hashOf(bytes), bytes };
}

/** A whole case with every word of it sealed. */
export function sealCase(
  readable: ReadableCase,
  key: CaseKey,
  { label, wrapped }: Pick<CaseLock, 'label' | 'wrapped'>,
): SealedCase {
  const { document, sequence, changedAt } = readable;
  return {
    kind: 'sealed',
    id: document.id,
    sequence,
    changedAt,
    lock: { keyId: keyIdOf(key), label, wrapped },
    checkpoint: { sequence, text: sealDocument(key, sequence, JSON.stringify(document)) },
    edits: readable.edits.map((edit) => ({
      sequence: edit.sequence,
      at: edit.at,
      text: sealEdit(key, edit.sequence, edit),
    })),
    blobs: readable.blobs.map((blob) => sealBlob(key, blob)),
  };
}
