import { leadershipInExcess } from '../../../shared/fit/excess.ts';
import { paperAndFact } from '../../../shared/fit/paper-and-fact.ts';
import { otherTrack, switchTrack } from '../../../shared/fit/switch-track.ts';
import type { Comparison } from '../../../shared/fit/verdict-types.ts';
import { levelTitle, trackOf } from '../../../shared/ladder/look-up.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { hoursPhrase, shareText } from '../../../shared/text/time-text.ts';
import { counted, listed } from '../../../shared/text/words.ts';
import { plain } from './terminal.ts';

const CRITERIA = ['criterion', 'criteria'] as const;

/** The role on paper and in fact, leadership in excess and a switch of track, in a line or two each. */
export function roleLines(subject: PromotionCase, comparison: Comparison, now: CalendarDate): string[] {
  return [
    ...paperLines(subject, comparison, now),
    ...excessLines(subject, comparison, now),
    ...switchLines(subject, comparison, now),
  ];
}

function paperLines(subject: PromotionCase, comparison: Comparison, now: CalendarDate): string[] {
  const { ladder } = subject;
  const { paper, tracks } = paperAndFact(subject, now, comparison);
  const onTrack = (track: string, level: string | null): string =>
    level === null ? 'no level yet' : titleOf(ladder, track, level);
  const inFact = tracks.map(({ track, level }) => `${onTrack(track, level)} on ${nameOf(ladder, track)}`);
  return [`On paper: ${placeOf(ladder, paper)}. In fact: ${listed(inFact)}.`];
}

type Paper = ReturnType<typeof paperAndFact>['paper'];

function placeOf(ladder: Ladder, { track, level }: Paper): string {
  if (track === null && level === null) return 'no place on this ladder';
  const title = level === null ? 'no level' : titleOf(ladder, track ?? '', level);
  return track === null ? `${title}, no track` : `${title} on ${nameOf(ladder, track)}`;
}

function excessLines(subject: PromotionCase, comparison: Comparison, now: CalendarDate): string[] {
  const { track, hours, share, activities, takenFrom } = leadershipInExcess(subject, now, comparison);
  const asked = `that another track asks for and ${nameOf(subject.ladder, track)} does not`;
  if (activities.length === 0) return [`In excess: nothing; there is no activity ${asked}.`];
  const time =
    hours > 0 ? `${hoursPhrase(hours)}, ${plainShare(share)} of the time logged, in` : 'no hours are told for';
  const open = takenFrom.map(({ criterion }) => criterion.id);
  return [
    `In excess: ${time} ${counted(activities.length, 'activity', 'activities')} ${asked}.`,
    open.length === 0
      ? `  Nothing that ${nameOf(subject.ladder, track)} requires at the level on paper or the one sought is open.`
      : `  Still open on ${nameOf(subject.ladder, track)}, at the level on paper or the one sought: ${counted(open.length, ...CRITERIA)}, ${listed(open)}.`,
  ];
}

function switchLines(subject: PromotionCase, comparison: Comparison, now: CalendarDate): string[] {
  const { ladder } = subject;
  const other = otherTrack(subject);
  const change = other === null ? null : switchTrack(subject, other, now, comparison);
  if (change === null) return [];
  const { to, level, beside, standsBeside, carriesOver, findsHome, loses, missing } = change;
  const stands = level === null ? 'no level is operating there yet' : `stands at ${titleOf(ladder, to, level)}`;
  const kept = [
    `${counted(carriesOver.length, ...CRITERIA)} with claims ${carriesOver.length === 1 ? 'carries' : 'carry'} over`,
    ...(findsHome.length === 0 ? [] : [`${findsHome.length} ${findsHome.length === 1 ? 'begins' : 'begin'} to count`]),
    ...(loses.length === 0 ? [] : [`${loses.length} ${loses.length === 1 ? 'stays' : 'stay'}, not asked for there`]),
  ].join('; ');
  const upTo = beside === null ? '' : ` up to ${titleOf(ladder, to, beside)}`;
  return [
    `A switch to ${nameOf(ladder, to)} today: ${stands}; ${kept}.`,
    missing.length === 0
      ? `  Nothing required is missing${upTo}${beside === null || standsBeside ? '' : ', but the evidence does not carry it yet'}.`
      : `  Missing${upTo}: ${counted(missing.length, ...CRITERIA)}, ${listed(missing)}.`,
  ];
}

function titleOf(ladder: Ladder, track: string, level: string): string {
  return plain(levelTitle(ladder, track, level));
}

function nameOf(ladder: Ladder, track: string): string {
  const found = trackOf(ladder, track);
  return plain(found === undefined ? track : found.short || found.name);
}

/** As somebody types it who looks for it in the output: a terminal breaks no lines at spaces. */
function plainShare(share: number): string {
  return shareText(share).replace('\u00a0', ' ');
}
