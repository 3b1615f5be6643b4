// The command line built into one program, kept between runs: it starts in half the time that its sources take. Plain
// JavaScript, as all that runs before it; `launch/keep-program.ts` builds it.
import path from 'node:path';
import { partOfNode } from './install.mjs';

const { readFileSync, statSync } = partOfNode('node:fs');

/** Names the program and the state of every source that it was made from, and of every file that it consists of. */
export const RECORD = 'kept.json';

/** Where the program of the sources below `root` is kept. Work trees that share their packages share nothing else. */
export function keptPlace(root) {
  return path.join(root, 'node_modules', '.cache', 'rungs', nameOf(root));
}

/** Twice 32 bits of FNV-1a, as a name: to load a better sum takes longer than all else here. */
function nameOf(text) {
  const sums = [0x811c9dc5, 0x050c5d1f].map((start) => {
    let sum = start;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
  });
  return sums.join('');
}

/** Stands for a file as it is. The time of its last change cannot be set back, as that of its last writing can. Throws when it is gone. */
export function stateOf(file) {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  return [size, mtimeMs, ctimeMs];
}

/** The module of the kept program; null when there is none, or when any file is not as it was. */
export function keptProgram(root) {
  const place = keptPlace(root);
  try {
    const { program, files } = JSON.parse(readFileSync(path.join(place, RECORD), 'utf8'));
    for (const file in files) {
      const [size, written, changed] = files[file];
      const { size: sizeNow, mtimeMs, ctimeMs } = statSync(`${root}/${file}`);
      if (size !== sizeNow || written !== mtimeMs || changed !== ctimeMs) return null;
    }
    return path.join(place, program);
  } catch {
    return null;
  }
}
