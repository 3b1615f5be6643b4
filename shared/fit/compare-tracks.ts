import { criteriaOf, levelsOfTrack, levelTitle } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Ladder, Track } from '../model/ladder.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Thresholds } from '../model/thresholds.ts';
import { indexEvidence } from './evidence-index.ts';
import { isJudged, standingOf } from './standing.ts';
import { thresholdsOf } from './thresholds-of.ts';
import { verdictOf } from './verdict.ts';
import type { Comparison, CriterionVerdict, LevelStanding, Reason, TrackFit } from './verdict-types.ts';

/**
 * Judges a case on every track of its ladder, as of a day. A criterion that several tracks ask for has one verdict, the
 * very same on each.
 */
export function compareTracks(subject: PromotionCase, now: CalendarDate): Comparison {
  const { ladder } = subject;
  const thresholds = thresholdsOf(subject);
  const index = indexEvidence(subject, now);
  const rules = { thresholds, now };
  const verdicts = new Map(
    ladder.criteria.map((criterion, position) => [
      criterion.id,
      verdictOf(criterion, `/ladder/criteria/${position}`, index, rules),
    ]),
  );
  return { tracks: ladder.tracks.map((track) => fitOf(ladder, track, verdicts, thresholds)) };
}

/** One track by the verdicts of its criteria, which are looked up by their ids. */
export function fitOf(
  ladder: Ladder,
  track: Track,
  verdicts: ReadonlyMap<string, CriterionVerdict>,
  thresholds: Thresholds,
): TrackFit {
  const standings = levelsOfTrack(ladder, track.id).map((level) =>
    standingOf(
      level,
      pointerOfLevel(ladder, level.id),
      criteriaOf(ladder, track.id, level.id).flatMap(({ id }) => verdicts.get(id) ?? []),
      thresholds,
    ),
  );
  const judged = standings.filter(isJudged);
  const firstShort = judged.findIndex(({ standing }) => standing !== 'operating');
  const unbroken = firstShort < 0 ? judged : judged.slice(0, firstShort);
  const short = judged[firstShort];
  return {
    track,
    effectiveLevel: unbroken.at(-1)?.level.id ?? null,
    levels: short === undefined ? standings : standings.map((standing) => heldBack(standing, short, ladder, track)),
  };
}

/** A level above the lowest one that is not operating says so: it cannot be the effective level, however well it stands. */
function heldBack(standing: LevelStanding, short: LevelStanding, ladder: Ladder, track: Track): LevelStanding {
  if (standing.level.rank <= short.level.rank) return standing;
  const { id } = short.level;
  const reason: Reason = {
    code: 'level-below-not-operating',
    pointer: pointerOfLevel(ladder, id),
    params: { level: id, title: levelTitle(ladder, track.id, id) },
  };
  return { ...standing, reasons: [...standing.reasons, reason] };
}

function pointerOfLevel(ladder: Ladder, id: string): string {
  return `/ladder/levels/${ladder.levels.findIndex((level) => level.id === id)}`;
}
