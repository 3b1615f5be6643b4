import { dayText } from '../text/date-text.ts';
import { counted } from '../text/words.ts';
import type { LeaveSummary, LeftCase } from './leave-types.ts';

/** Every sentence of the index, in its two forms. */
export const WORDS = {
  title: 'Everything from Rungs',
  lead: 'These are the cases of a Rungs library, in formats that need no Rungs: web pages, plain text, JSON and YAML.',
  missing: 'What is missing here',
  cases: 'Cases',
  noCases: 'There was no case in the library.',
  about: 'About these files',
  file: 'File',
  holds: 'What it is',
  size: 'Size',
  checks: 'checksums.txt has the SHA-256 of every file, to check that a copy is whole: sha256sum --check checksums.txt',
  again: 'To go on working on a case, choose “Open a case” in Rungs and give it the file case.rungs of its folder.',
  private:
    'The pages were written for their author alone: they hold private activities too. Look before you pass one on.',
} as const;

/** As in "Written on 3 March 2026 at 14:05 UTC by Rungs 0.1.0." */
export function madeText({ made, version }: LeaveSummary): string {
  return `Written on ${dayText(made.slice(0, 10))} at ${made.slice(11, 16)} UTC by Rungs ${version}.`;
}

export function holdsText({ activities, claims, ladder }: LeftCase): string {
  return `${counted(activities, 'activity', 'activities')}, ${counted(claims, 'claim')}. Ladder: ${ladder}.`;
}

/** As in "812 bytes", "14 KB", "3.2 MB"; a KB is 1,000 bytes. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
