import { currentTrack } from '../../../../shared/fit/current-track.ts';
import { otherTrack, switchTrack } from '../../../../shared/fit/switch-track.ts';
import type { Comparison, CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle, trackOf } from '../../../../shared/ladder/look-up.ts';
import type { CalendarDate } from '../../../../shared/lib/calendar-date.ts';
import type { Track } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { CompareView } from '../address/compare-view.ts';

/** A move from one track to another as it is shown; titles of levels are those on `to`. */
export type TrackMove = {
  readonly from: Track;
  readonly to: Track;
  /** Whether it starts from the track that the person is on. */
  readonly isFromOwn: boolean;
  readonly level: string | null;
  readonly beside: string | null;
  readonly standsBeside: boolean;
  readonly carriesOver: readonly CriterionVerdict[];
  readonly counts: readonly CriterionVerdict[];
  readonly notAsked: readonly CriterionVerdict[];
  readonly missing: readonly CriterionVerdict[];
};

/**
 * The move that an address asks for: from the track of the person where it says nothing else, or the other way round as if
 * they were on the other. Null when the ladder has no second track.
 */
export function trackMove(
  subject: PromotionCase,
  comparison: Comparison,
  now: CalendarDate,
  wanted: Pick<CompareView, 'from' | 'to'>,
): TrackMove | null {
  const { ladder, person } = subject;
  const own = currentTrack(subject);
  const from = trackOf(ladder, wanted.from ?? own) ?? trackOf(ladder, own);
  if (from === undefined) return null;
  const asIf = from.id === own ? subject : { ...subject, person: { ...person, track: from.id } };
  const to = trackOf(ladder, wanted.to ?? '');
  const toId = to === undefined || to === from ? (from.id === own ? otherTrack(subject) : own) : to.id;
  const move = toId === null ? null : switchTrack(asIf, toId, now, comparison);
  const track = move === null ? undefined : trackOf(ladder, move.to);
  if (move === null || track === undefined) return null;
  const verdicts = new Map(
    comparison.tracks.flatMap(({ levels }) =>
      levels.flatMap(({ criteria }) => criteria.map((verdict) => [verdict.criterion.id, verdict] as const)),
    ),
  );
  const listed = (ids: readonly string[]) => ids.flatMap((id) => verdicts.get(id) ?? []);
  return {
    from,
    to: track,
    isFromOwn: from.id === own,
    level: move.level === null ? null : levelTitle(ladder, track.id, move.level),
    beside: move.beside === null ? null : levelTitle(ladder, track.id, move.beside),
    standsBeside: move.standsBeside,
    carriesOver: listed(move.carriesOver),
    counts: listed(move.findsHome),
    notAsked: listed(move.loses),
    missing: listed(move.missing),
  };
}
