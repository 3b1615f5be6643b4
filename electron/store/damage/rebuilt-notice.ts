import type { Condition } from './inspect-library.ts';

const WAS: Readonly<Record<Condition, string>> = {
  missing: 'was missing',
  empty: 'was empty',
  foreign: 'was the file of another program',
  behind: 'lacked edits that its backup has',
  damaged: 'was damaged',
  newer: 'was newer',
  sound: 'was replaced',
};

type Rebuilding = {
  readonly condition: Condition;
  /** Name of the file that was set aside; null when there was none. */
  readonly aside: string | null;
  readonly cases: number;
  /** ISO 8601 instant of the backup that was used. */
  readonly backup: string | null;
  /** Name of the folder with what is no case any more. */
  readonly leftovers: string | null;
};

/** One sentence on what was wrong with the library, where it went and what there is now. */
export function rebuiltNotice({ condition, aside, cases, backup, leftovers }: Rebuilding): string {
  const kept = aside === null ? '' : `; it was set aside as "${aside}"`;
  const day = backup === null ? '' : `the backup of ${backup.slice(0, 10)}`;
  const sources = [aside === null ? '' : 'what could still be read', day]
    .filter((source) => source !== '')
    .join(' and ');
  const outcome =
    cases === 0
      ? 'no case could be read'
      : `${cases === 1 ? '1 case was' : `${cases} cases were`} rebuilt from ${sources}`;
  const rest = leftovers === null ? '' : `, and what is no case any more lies in the folder "${leftovers}"`;
  return `The library ${WAS[condition]}${kept}; ${outcome}${rest}.`;
}
