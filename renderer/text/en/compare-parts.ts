import type { EvidenceKind } from '../../../shared/chart/evidence-chart.ts';
import type { PairSide } from '../../../shared/fit/level-pair.ts';
import { hoursPhrase, shareText } from '../../../shared/text/time-text.ts';
import { listed } from '../../../shared/text/words.ts';
import { counted } from '../plural.ts';

type PairTitles = { readonly a: string; readonly b: string };

/** Two levels side by side. */
export const pairText = {
  leftLevel: 'Left level',
  rightLevel: 'Right level',
  noPair: 'The ladder has only one level, so there is nothing to put beside it.',
  pairHeading: (one: string, other: string) => `${one} beside ${other}`,
  ofItsCriteria: (counts: string) => `Of its criteria: ${counts}.`,
  pairSentence: (
    { a, b }: PairTitles,
    asked: Readonly<Record<PairSide, number>>,
    met: Readonly<Record<PairSide | 'neither', number>>,
  ) =>
    asked.a + asked.b === 0
      ? `Both ask for the same ${counted(asked.both, 'criterion', 'criteria')}: ${met.both} met, ${met.neither} not.`
      : `${asked.both === 0 ? 'They share no criterion' : `${counted(asked.both, 'criterion is', 'criteria are')} shared and counted once`}; ${asked.a} only in ${a}, ${asked.b} only in ${b}. Met: ${met.both} for both, ${met.a} for ${a} alone, ${met.b} for ${b} alone.`,
  metByBoth: 'Met for both',
  metByBothAbout: (count: number) =>
    count === 0
      ? 'Nothing that both ask for is met yet.'
      : 'Both ask for it; one piece of evidence counts on each side.',
  metOnlyBy: (title: string) => `Met only for ${title}`,
  metOnlyAbout: (count: number) =>
    count === 0 ? 'Nothing that only this level asks for is met yet.' : 'The other level does not ask for it.',
  metByNeither: 'Met for neither',
  metByNeitherAbout: (count: number) =>
    count === 0 ? 'All that they ask for is met.' : 'What is missing stands with each.',
};

/** A move from one track to the other. */
export const switchText = {
  noSwitch: 'This ladder has one track, so there is no other to move to.',
  moveHeading: (from: string, to: string) => `If you moved from ${from} to ${to} today`,
  otherWayRound: 'The other way round',
  moveTo: 'Move to',
  moveStand: (to: string, level: string | null) =>
    level === null
      ? `On ${to}, the evidence does not carry a level yet: you would begin with what carries over.`
      : `You would stand on ${level}.`,
  moveKeeps:
    'All evidence stays in the case, whichever way you go. What one track does not ask for counts again as soon as you are on the one that does.',
  carriesOver: (count: number) => `Carries over (${count})`,
  carriesOverAbout: 'Claimed, and asked for on both tracks.',
  countsThere: (count: number) => `Begins to count (${count})`,
  countsThereAbout: (to: string) => `Claimed already, and asked for on ${to} only.`,
  staysYours: (count: number) => `Stays yours, not asked for there (${count})`,
  staysYoursAbout: (from: string, to: string) =>
    `Claimed, and asked for on ${from} only: ${to} does not look at it. It counts again on the way back.`,
  stillOpen: (count: number) => `Still open there (${count})`,
  stillOpenAbout: (beside: string | null, count: number, stands: boolean) => {
    if (beside === null) return 'The track has no level to look at.';
    if (count > 0) return `Required up to ${beside}, the level beside yours, and not met yet.`;
    const nothing = `Nothing that is required up to ${beside} is open`;
    return stands
      ? `${nothing}.`
      : `${nothing}; what the evidence lacks to carry it is said at that level, under “Level by level”.`;
  },
};

/** The role on paper, the role in fact, and the work between the two. */
export const roleText = {
  roleHeading: 'Role on paper, role in fact',
  onPaper: 'On paper',
  noPaper: 'No level is given.',
  sayPaper: 'Say which one in the case details',
  rolesNow: 'Role held now',
  roleNow: (title: string, tracks: readonly string[], span: string) =>
    `${title === '' ? listed(tracks) : `${title} (${listed(tracks)})`}, ${span}`,
  inFact: (track: string) => `In fact, on ${track}`,
  noneInFact: 'No level is operating on the evidence so far.',
  carriedBy: (criteria: number, activities: number) =>
    `Carried by ${counted(criteria, 'criterion', 'criteria')} and ${counted(activities, 'activity', 'activities')}`,

  excessHeading: (track: string) => `Work that the ${track} track does not ask for`,
  noExcess: (track: string) => `Every claimed activity supports something that the ${track} track asks for.`,
  excessSentence: (track: string, activities: number, hours: number, share: number) => {
    const only = `${counted(activities, 'activity supports', 'activities support')} only criteria outside the ${track} track.`;
    if (hours === 0)
      return `${only} ${activities === 1 ? 'It does not say' : 'None of them says'} what effort it took.`;
    return `${only} ${activities === 1 ? 'It' : 'Together they'} took ${hoursPhrase(hours)}, ${shareText(share)} of the time logged.`;
  },
  excessChart: 'Hours by quarter',
  excessHours: 'Not asked for on this track',
  otherHours: 'All other logged time',
  hours: 'hours',
  quarter: (key: string) => `${key.slice(5)} ${key.slice(0, 4)}`,
  quarterHead: 'Quarter',
  shareHead: 'Share of the time',
  timeShare: shareText,
  excessPart: (quarter: string, hours: number, share: number) =>
    `${quarter}: ${hoursPhrase(hours)}, ${shareText(share)} of the time logged.`,
  excessActivities: 'The activities',
  takenFrom: (count: number) => `What that left less room for (${count})`,
  takenFromAbout: (track: string) =>
    `Criteria of ${track}, at your level or the one sought, that are still open: this time did not go there.`,
  intoPacket: 'Put it into the packet',
  isInPacket: 'It is a section of the packet.',
  toPacket: 'Go to the packet',
};

/** The charts. */
export const chartText = {
  coverageHeading: 'Coverage by dimension',
  coverageTitle: (titles: readonly string[]) => `Criteria of ${listed(titles)} by verdict`,
  coverageBar: (dimension: string | null, track: string) => `${dimension ?? 'Without a dimension'} (${track})`,
  dimension: 'Dimension',
  evidenceHeading: 'Evidence over time',
  evidenceTitle: 'Activities going on in each quarter',
  evidenceUnit: 'activities',
  /** `tracks` are those that are shown; the ladder may have more. */
  evidenceKind: (kind: EvidenceKind, tracks: readonly string[], hasMore: boolean) => {
    if (kind === 'both') return `For ${listed(tracks)}`;
    if (kind === 'neither') return hasMore ? 'Nothing claimed, or for another track' : 'Nothing claimed';
    return `Only for ${tracks[kind === 'first' ? 0 : 1] ?? ''}`;
  },
  noEvidence: 'There is nothing to draw before the first activity.',
  chartHeading: 'All levels in one picture',
  chartTitle: 'Criteria by verdict, level by level',
  chartUnit: 'criteria',
  chartPart: (name: string, parts: string) => `${name}: ${parts}.`,
  parted: (parts: readonly { readonly name: string; readonly value: number }[]) =>
    parts.length === 0 ? 'nothing' : parts.map(({ name, value }) => `${value.toLocaleString('en')} ${name}`).join(', '),
  showNumbers: 'Show the numbers',
};
