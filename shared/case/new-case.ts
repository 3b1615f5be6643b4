import type { CalendarDate } from '../lib/calendar-date.ts';
import { type Failure, failure, type Result } from '../lib/result.ts';
import type { Ladder } from '../model/ladder.ts';
import { parseCase } from '../model/parse-case.ts';
import { type PromotionCase, SCHEMA_VERSION } from '../model/promotion-case.ts';

export type CaseBeginning = {
  readonly id: string;
  readonly name: string;
  /** Ids of the ladder for the level sought. */
  readonly track: string;
  readonly level: string;
  /** Day of the decision; null when it is not known. */
  readonly date: CalendarDate | null;
  readonly ladder: Ladder;
};

/** A case with nothing in it yet. Codes: `unknown-track`, `unknown-level`, or those of `parseCase`. */
export function newCase({ id, name, track, level, date, ladder }: CaseBeginning): Result<PromotionCase, Failure> {
  if (!ladder.tracks.some((known) => known.id === track)) {
    const tracks = ladder.tracks.map((known) => known.id).join(', ');
    return failure({
      code: 'unknown-track',
      message: `The ladder has no track "${track}"; it has ${tracks}.`,
      pointer: '/target/track',
    });
  }
  const onTrack = ladder.levels.filter((known) => Object.hasOwn(known.names, track));
  if (!onTrack.some((known) => known.id === level)) {
    const levels = onTrack.map((known) => known.id).join(', ') || 'none';
    return failure({
      code: 'unknown-level',
      message: `The track "${track}" has no level "${level}"; it has ${levels}.`,
      pointer: '/target/level',
    });
  }
  return parseCase({ schemaVersion: SCHEMA_VERSION, id, person: { name }, target: { track, level, date }, ladder });
}
