import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import { dayText, spanText } from '../dates.ts';
import { timeUse } from './time-use.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const monthOfYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

type Kind = 'activity' | 'intention' | 'role';
type TickUnit = 'years' | 'year' | 'quarter' | 'month' | 'week';

const KINDS: Record<Kind, string> = { activity: 'Activity', intention: 'Planned', role: 'Time in a role' };

const instant = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);
const quarterOf = (date: CalendarDate): string => `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** What a stretch of the axis is called; a month says its year where no year stands above it. */
const tick = (unit: TickUnit, date: CalendarDate, isUpper: boolean): string => {
  if (unit === 'quarter') return quarterOf(date);
  if (unit === 'month') return (isUpper ? monthOfYear : month).format(instant(date));
  return unit === 'week' ? String(Number(date.slice(8, 10))) : date.slice(0, 4);
};

export const time = {
  ...timeUse,

  screen: 'Time',
  lead: 'What you did and when, where your time went, and the roles you were in.',
  emptyTitle: 'Nothing to show over time yet',
  emptyText: 'Write down what you did, with its dates and how much time it took: here you see it along a timeline.',
  toActivities: 'Write the first activity',

  timeline: 'Timeline',
  keys: 'Arrow keys go from one to the next, left and right in time, up and down between lanes; Home and End go to the first and the last. Enter opens it, + and − bring it nearer and farther.',
  zoom: 'How much time is shown',
  zooms: { all: 'All', years: '3 years', year: '1 year', quarter: 'Quarter' },
  earlier: 'Earlier',
  later: 'Later',
  nearer: 'Nearer',
  farther: 'Farther',
  lanesBy: 'What the lanes are',
  byTheme: 'By theme',
  byDimension: 'By dimension',
  unclaimedLane: 'Not claimed yet',
  otherThemes: 'Other themes',
  emptyLanes: (names: readonly string[]) => `Nothing yet in: ${listed.format(names)}.`,
  today: 'Today',
  tick,
  kinds: KINDS,
  key: 'What the bars mean',
  goesOn: 'Still going on',
  severalTracks: 'several tracks at once',
  inRole: (tracks: string) => `In a role: ${tracks}`,
  spanAndKind: (kind: Kind, start: CalendarDate, end: CalendarDate | null) =>
    kind === 'intention' ? `Planned: ${spanText(start, end)}` : spanText(start, end),
  spoken: (name: string, kind: Kind, start: CalendarDate, end: CalendarDate | null) =>
    `${name}, ${kind === 'activity' ? '' : `${KINDS[kind].toLowerCase()}, `}${spanText(start, end)}`,
  serves: (themes: readonly string[]) =>
    themes.length === 0 ? 'Not claimed for any criterion yet.' : `Serves: ${listed.format(themes)}.`,
  themes: (themes: readonly string[]) => (themes.length === 0 ? 'Not claimed yet' : listed.format(themes)),
  stretch: (from: CalendarDate, to: CalendarDate) => `${dayText(from)} to ${dayText(to)}`,
  inSight: (span: string, count: number, all: number) =>
    `${span}: ${count.toLocaleString('en')} of ${all.toLocaleString('en')} in sight`,
  nothingInSight: (span: string) => `Nothing from ${span}.`,
  toNearest: 'Go to the nearest',
  toAll: 'Show everything',

  asTable: 'The timeline as a table',
  columnWhat: 'What',
  columnKind: 'Kind',
  columnStart: 'From',
  columnEnd: 'To',
  columnThemes: 'Themes',
  ongoing: 'still going on',
  moreRows: (count: number) => `Show ${count} more`,

  roles: 'Times in a role',
  tracks: (names: readonly string[]) => listed.format(names),
  roleName: (tracks: string, title: string) => (title === '' ? tracks : `${tracks}: ${title}`),
  rolesHint: 'As it really was, whatever your title said. The bands above the timeline show them.',
  noRoles:
    'Say when you were in which role: on one track, or on two at once. The timeline then shows what you did under it.',
  addRole: 'Add a time in a role',
  removeRole: 'Delete this time',
  roleRemoved: (name: string) => `Deleted “${name}”.`,
  onTracks: 'On which track; choose both when you did both at once',
  noTrack: 'Choose at least one track.',
  level: 'Level',
  levelHint: 'At which you worked.',
  noLevel: 'No level',
  title: 'Title',
  titleHint: 'In your company’s own words, if it had one.',
  start: 'From',
  end: 'To',
  stillInRole: 'Still in this role',
};
