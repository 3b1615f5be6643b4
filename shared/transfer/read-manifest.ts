import { type Failure, failure, type Result } from '../lib/result.ts';
import { unpackEntry } from '../lib/zip/unpack-entry.ts';
import type { ZipEntry } from '../lib/zip/zip-directory.ts';
import { parseWith } from '../model/parse-with.ts';
import { FILE_VERSION, LIMITS, MANIFEST, type Manifest, manifest } from './rungs-file.ts';

/** What a file says it holds. Codes `not-a-rungs-file`, `newer-file`, `too-large`, `strange-file`, `damaged-file`. */
export function readManifest(directory: ReadonlyMap<string, ZipEntry>): Result<Manifest, Failure> {
  const entry = directory.get(MANIFEST);
  if (entry === undefined)
    return refused('not-a-rungs-file', `It is a zip file, but no Rungs file: there is no "${MANIFEST}" in it.`);
  if (entry.size > LIMITS.manifest)
    return refused('too-large', `It is too large: "${MANIFEST}" inside it takes more than 8 MB.`);
  const bytes = unpackEntry(entry);
  if (bytes === null) return refused('damaged-file', `It is damaged: "${MANIFEST}" inside it cannot be unpacked.`);
  const data = parseJson(bytes);
  if (data === null || data.format !== 'rungs') {
    return refused('not-a-rungs-file', `It is no Rungs file: "${MANIFEST}" inside it does not say that it is one.`);
  }
  if (typeof data.version === 'number' && data.version > FILE_VERSION) {
    const message = `It was written by a newer Rungs (file version ${data.version}, this one reads up to ${FILE_VERSION}); open it there.`;
    return refused('newer-file', message);
  }
  const parsed = parseWith(manifest, data, { code: 'strange-file', subject: `"${MANIFEST}" inside it` });
  if (!parsed.ok) return parsed;
  const names = new Set(parsed.value.entries.map(({ name }) => name));
  if (names.size === parsed.value.entries.length) return parsed;
  return refused('strange-file', `"${MANIFEST}" inside it names an entry twice.`);
}

function parseJson(bytes: Uint8Array): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function refused(code: string, message: string): Result<never, Failure> {
  return failure({ code, message });
}
