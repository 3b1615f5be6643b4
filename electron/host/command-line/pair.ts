import type { LevelPair, PairedCriterion, PairSide, TrackLevel } from '../../../shared/fit/level-pair.ts';
import { levelsOfTrack, levelTitle, trackOf } from '../../../shared/ladder/look-up.ts';
import { type Failure, failure, type Result, success } from '../../../shared/lib/result.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { standingName, verdictName } from '../../../shared/text/names.ts';
import { listed } from '../../../shared/text/words.ts';
import { plain, type Terminal } from './terminal.ts';

/** The two places of `--pair`, as in "ic:l6,tl:l6"; a refusal says what the ladder has. */
export function readPair(
  text: string,
  ladder: Ladder,
): Result<{ readonly a: TrackLevel; readonly b: TrackLevel }, Failure> {
  const places = text.split(',').map((place) => place.trim().split(':'));
  const [[trackA, levelA] = [], [trackB, levelB] = []] = places;
  const isWhole = places.length === 2 && places.every((place) => place.length === 2 && !place.includes(''));
  if (!isWhole || trackA === undefined || levelA === undefined || trackB === undefined || levelB === undefined) {
    return refused(`"${text}" is no pair for --pair; write two places as <track>:<level>, as in ic:l6,tl:l6.`);
  }
  const a = { track: trackA, level: levelA };
  const b = { track: trackB, level: levelB };
  const problem = placeProblem(a, ladder) ?? placeProblem(b, ladder);
  return problem === null ? success({ a, b }) : refused(problem);
}

function placeProblem({ track, level }: TrackLevel, ladder: Ladder): string | null {
  if (trackOf(ladder, track) === undefined) {
    return `The ladder of this case has no track "${track}"; it has ${listed(ladder.tracks.map(({ id }) => id))}.`;
  }
  const levels = levelsOfTrack(ladder, track).map(({ id }) => id);
  return levels.includes(level) ? null : `The track "${track}" has no level "${level}"; it has ${listed(levels)}.`;
}

function refused(message: string): Result<never, Failure> {
  return failure({ code: 'bad-usage', message });
}

/** A pair as `rungs compare --pair --json` prints it under "pair". */
export function pairData({ a, b, asked, met, criteria }: LevelPair) {
  const place = ({ track, level, standing }: LevelPair['a']) => ({ track, level: level.id, standing });
  return {
    a: place(a),
    b: place(b),
    asked,
    met,
    criteria: criteria.map(({ verdict, askedBy, metBy }) => ({
      id: verdict.criterion.id,
      verdict: verdict.verdict,
      askedBy,
      metBy,
    })),
  };
}

/** Both places with their standings, then the criteria by who asks for them, then the sums. */
export function printPair({ a, b, asked, met, criteria }: LevelPair, ladder: Ladder, { out, paint }: Terminal): void {
  const [nameA, nameB] = [nameOf(a, ladder), nameOf(b, ladder)];
  for (const [name, { standing }] of [[nameA, a] as const, [nameB, b] as const]) {
    out(`${paint('bold', name)}: ${standingName(standing).toLowerCase()}`);
  }
  const groups: readonly (readonly [PairSide, string])[] = [
    ['both', 'Asked for by both'],
    ['a', `Only by ${nameA}`],
    ['b', `Only by ${nameB}`],
  ];
  for (const [side, heading] of groups) {
    if (asked[side] === 0) continue;
    out('');
    out(`${heading} (${met[side]} of ${asked[side]} met)`);
    for (const line of criterionLines(criteria.filter(({ askedBy }) => askedBy === side))) out(line);
  }
  out('');
  out(`Met by both: ${met.both}. Only by ${nameA}: ${met.a}. Only by ${nameB}: ${met.b}. By neither: ${met.neither}.`);
}

function criterionLines(criteria: readonly PairedCriterion[]): string[] {
  const rows = criteria.map(({ verdict }) => ({ verdict, name: verdictName(verdict.verdict) }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map(({ verdict: { criterion }, name }) => `  ${name.padEnd(width)}  ${plain(criterion.statement)}`);
}

/** The track stands beside the title, as two tracks may call a level the same. */
function nameOf({ track, level }: LevelPair['a'], ladder: Ladder): string {
  const found = trackOf(ladder, track);
  return plain(`${levelTitle(ladder, track, level.id)} (${found?.short || found?.name || track})`);
}
