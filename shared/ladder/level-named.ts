import type { Ladder, Level, Track } from '../model/ladder.ts';
import { levelsOfTrack } from './look-up.ts';

/**
 * The level that a title in a company's own words names, as in "Staff engineer", "T6" or "Senior staff engineer, Search";
 * undefined where the ladder does not know the words. The longest name that stands in the title decides, and of several
 * levels with that name the lowest, so that nobody is taken for more than is said.
 */
export function levelNamed(ladder: Ladder, title: string): Level | undefined {
  const words = ` ${wordsOf(title).join(' ')} `;
  const fitting = namesOfLevels(ladder)
    .filter(({ name }) => name !== '' && words.includes(` ${name} `))
    .toSorted((one, other) => other.name.length - one.name.length || one.level.rank - other.level.rank);
  return fitting[0]?.level;
}

type Named = { readonly name: string; readonly level: Level };

function namesOfLevels(ladder: Ladder): readonly Named[] {
  return [
    ...ladder.levels.flatMap((level) =>
      Object.values(level.names).flatMap((name) => formsOf(name).map((form) => ({ name: form, level }))),
    ),
    ...ladder.tracks.flatMap((track) => aliasesOf(ladder, track)),
  ];
}

/** A name as it is, and, where it leads with a code such as "T6", the code and the name without it. */
function formsOf(name: string): readonly string[] {
  const [first = '', ...rest] = wordsOf(name);
  const whole = [first, ...rest].join(' ');
  return /\d/.test(first) && rest.length > 0 ? [whole, first, rest.join(' ')] : [whole];
}

/** An alias names a track, not a level: who bears it stands at least where the track begins to be one of its own. */
function aliasesOf(ladder: Ladder, { id, titleAliases }: Track): readonly Named[] {
  const levels = levelsOfTrack(ladder, id);
  const first = levels.find(({ shared }) => !shared) ?? levels[0];
  return first === undefined ? [] : titleAliases.map((alias) => ({ name: wordsOf(alias).join(' '), level: first }));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
