import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { Rescue } from './rescue-cases.ts';

/** Writes what is no case any more into a folder beside the library, for people to read; its name, or null for nothing. */
export function keepLeftovers(folder: string, name: string, leftovers: Rescue['leftovers']): string | null {
  if (leftovers.length === 0) return null;
  const place = path.join(folder, name);
  makeFolder(place);
  for (const { id, documents, edits } of leftovers) {
    for (const [index, text] of documents.entries()) write(path.join(place, `${id}-document-${index + 1}.json`), text);
    if (edits.length > 0) write(path.join(place, `${id}-edits.json`), JSON.stringify(edits.map(readable), null, 2));
  }
  return name;
}

function readable(edit: Rescue['leftovers'][number]['edits'][number]): object {
  const { id: _, forward, backward, ...rest } = edit;
  return { ...rest, forward: parsedOr(forward), backward: parsedOr(backward) };
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function write(file: string, text: string): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  } finally {
    closeSync(handle);
  }
}
