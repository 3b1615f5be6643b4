import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { hoursPhrase, shareText } from '../../../shared/text/time-text.ts';
import { dayText } from '../dates.ts';
import { counted } from '../plural.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthShort = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const instant = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);
const whole = (value: number): string => Math.round(value).toLocaleString('en');
/** With one decimal where it has one: effort is an estimate. */
const tenths = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** "Q4 2025" for `2025-Q4`, "Nov 2025" for `2025-11`. */
const period = (key: string): string => {
  const [year, part = ''] = key.split('-');
  return part.startsWith('Q') ? `${part} ${year}` : monthShort.format(instant(`${key}-01`));
};

/** Hours just above those of a full week, with one decimal, or in words where that hides it. */
const over = (full: number, hours: number): string =>
  Math.round(hours * 10) / 10 > full ? tenths(hours) : `a little over ${tenths(full)}`;

/** A phrase as a sentence begins with it. */
const sentenceStart = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

type TooFull = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly weeks: number;
  /** Hours of a full week; then of an average one of these, and of the fullest. */
  readonly full: number;
  readonly hours: number;
  readonly peak: number;
  readonly stacked: boolean;
  readonly open: boolean;
  /** Whether it lies behind. */
  readonly isOver: boolean;
};

const stretch = ({ first, last, open }: TooFull): string => {
  if (open) return `From ${dayText(first)} on`;
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return isOneMonth ? `In ${monthName.format(instant(first))}` : `From ${dayText(first)} to ${dayText(last)}`;
};

/** Use of time and weeks that are too full, on the screen "Time". */
export const timeUse = {
  use: 'Use of time',
  noEffortTitle: 'No activity says how much time it took',
  noEffortText:
    'Write at your activities how much time they took, in hours a week or as a part of your time: you then see here where your time went and what the level you aim for would ask of it.',
  toEfforts: 'Go to the activities',
  logged: (hours: number, since: string, shares: readonly string[]) =>
    `${sentenceStart(hoursPhrase(hours))} since ${period(since)}: ${listed.format(shares)}.`,
  share: (share: number, part: string) => `${shareText(share)} ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  modes: (handsOn: number, enabling: number) =>
    `${shareText(handsOn)} of it hands-on, ${shareText(enabling)} enabling others. Counted by the criteria that an activity is claimed for; what serves several themes counts for each in equal parts.`,
  untold: (untold: number, all: number) =>
    `${counted(untold, 'activity', 'activities')} of ${whole(all)} ${untold === 1 ? 'does' : 'do'} not say how much time ${untold === 1 ? 'it' : 'they'} took, so ${untold === 1 ? 'it is' : 'they are'} not counted here`,
  splitBy: 'What time is divided by',
  splits: { tracks: 'By track', themes: 'By theme', modes: 'Hands-on or enabling' },
  grain: 'Months or quarters',
  byQuarter: 'By quarter',
  byMonth: 'By month',
  month: 'Month',
  quarter: 'Quarter',
  hours: 'hours',
  period,
  chartTitles: {
    tracks: 'Hours by the track that asks for what was done',
    themes: 'Hours by theme',
    modes: 'Hours hands-on and enabling',
  },
  trackPart: (tracks: readonly string[]) => {
    if (tracks.length === 0) return 'Not claimed';
    return tracks.length === 1 ? `Only for ${tracks[0]}` : `For ${listed.format(tracks)} alike`;
  },
  notClaimed: 'Not claimed',
  part: (name: string, hours: number) => `${name} ${whole(hours)}`,
  column: (name: string, parts: readonly string[]) => `${name}: ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`,
  numbers: 'The hours as a table',
  everyTheme: 'Every theme as a table, in hours',
  showEarlier: (count: number) => `Show ${whole(count)} earlier`,

  against: (level: string) => `Beside what ${level} asks for`,
  leaning: (level: string, more: readonly string[], less: readonly string[]) =>
    [
      more.length > 0 && `More of your time than of what ${level} asks for went into: ${listed.format(more)}.`,
      less.length > 0 && `Less went into: ${listed.format(less)}.`,
      more.length + less.length === 0 && `Your time went where ${level} asks for something.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
  againstNote:
    'Two shares side by side, and no mark: some criteria take more time than others. They help to see where time may be missing.',
  theme: 'Theme',
  shareOfTime: 'Share of your time',
  shareAsked: 'Share of the required criteria',
  lean: 'In words',
  leans: { more: 'More time', less: 'Less time', even: 'About even' },
  percent: shareText,
  askedShare: (share: number, criteria: number, all: number) =>
    criteria === 0 ? 'none' : `${shareText(share)}, ${criteria} of ${all}`,

  overload: 'Weeks that were too full',
  overloadNote: (weekHours: number) =>
    `More than ${tenths(weekHours)} ${weekHours === 1 ? 'hour' : 'hours'} a week, by the effort of your activities. That tells of the load, not of you: it is something to show your manager.`,
  toWeekHours: 'Change what a full week is',
  tooFull: (span: TooFull) => {
    const { full, hours, peak, weeks, stacked, isOver } = span;
    // A little more than a full week is not said to be a full week.
    const said = (value: number): string => (Math.round(value) > full ? whole(value) : over(full, value));
    const fullest = weeks > 1 && said(peak) !== said(hours) ? `, and ${said(peak)} in the fullest one` : '';
    const both = stacked ? ': both careers at once' : '';
    return `${stretch(span)} you ${isOver ? 'had' : 'have'} planned for ${said(hours)} hours a week${fullest}${both}.`;
  },
  hoursAWeek: (hours: number) => `${tenths(hours)} hours a week`,
  moreActivities: (count: number) => `${counted(count, 'more activity', 'more activities')} in these weeks`,
};
