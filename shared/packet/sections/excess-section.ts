import { type LeadershipInExcess, leadershipInExcess } from '../../fit/excess.ts';
import { type Carried, paperAndFact } from '../../fit/paper-and-fact.ts';
import { levelTitle, trackOf } from '../../ladder/look-up.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { periodKey } from '../../lib/calendar-period.ts';
import type { RolePeriod } from '../../model/role-period.ts';
import { periodText } from '../../text/date-text.ts';
import { verdictName } from '../../text/names.ts';
import { shareText } from '../../text/time-text.ts';
import { listed } from '../../text/words.ts';
import { emphasis, heading, joined, list, oneLine, paragraph, plain, strong } from '../blocks.ts';
import type { Block, Inline, TableCell, TableColumn } from '../outline-types.ts';
import { criterionReference, exhibitMark, exhibitReference, type PacketContext } from '../packet-context.ts';
import { hoursText, quarterText, REQUEST_WORDS as WORDS } from '../request-wording.ts';
import { roleOnPaper } from '../role-on-paper.ts';
import { sectionTitle } from '../section-title.ts';
import { levelTied } from '../tied-text.ts';
import { proofMark } from '../wording.ts';

const ROLE_COLUMNS: readonly TableColumn[] = [
  { heading: 'Role', width: 0.26, align: 'start' },
  { heading: 'Level', width: 0.3, align: 'start' },
  { heading: 'Rests on', width: 0.44, align: 'start' },
];
const WORK_COLUMNS: readonly TableColumn[] = [
  { heading: 'Exhibit', width: 0.46, align: 'start' },
  { heading: 'Asked for by', width: 0.54, align: 'start' },
];
const QUARTER_COLUMNS: readonly TableColumn[] = [
  { heading: 'Quarter', width: 0.4, align: 'start' },
  { heading: 'Hours', width: 0.25, align: 'end' },
  { heading: 'Of all hours', width: 0.35, align: 'end' },
];

/**
 * The role on paper beside the role in fact, and the work that the current track does not see: its time, by quarter, its
 * activities, and what that time was not there for. Where the audience may not see effort there is none left in the case,
 * and the section tells of the activities alone.
 */
export function excessSection(context: PacketContext): readonly Block[] {
  const { case: c, today, comparison } = context;
  if (c.claims.length === 0) return [];
  const excess = leadershipInExcess(c, today, comparison);
  return [
    heading(1, 'excess', sectionTitle('excess', context)),
    paragraph('body', plain(WORDS.roleLead)),
    {
      kind: 'table',
      id: 'table-roles',
      caption: WORDS.roleCaption,
      columns: ROLE_COLUMNS,
      rows: roleRows(context),
    },
    ...excessBlocks(excess, context),
  ];
}

function roleRows(context: PacketContext): readonly (readonly TableCell[])[] {
  const { case: c, today, comparison } = context;
  const { tracks, roles } = paperAndFact(c, today, comparison);
  const paper = roleOnPaper(c);
  return [
    row(WORDS.onPaper, [plain(paper === '' ? WORDS.paperUnknown : paper)], []),
    ...roles.map((role) =>
      row(
        `${WORDS.inRole}, ${periodText(role.start, role.end, today)}`,
        [plain(roleTitle(role, context))],
        [emphasis(proofMark('word'))],
      ),
    ),
    ...tracks.map(({ track, level, carriedBy }) =>
      row(
        WORDS.inFact(trackName(track, context)),
        [plain(level === null ? WORDS.noLevel : levelTitle(c.ladder, track, level))],
        restsOn(carriedBy, context),
      ),
    ),
  ];
}

function row(role: string, level: readonly Inline[], evidence: readonly Inline[]): readonly TableCell[] {
  return [{ content: [plain(role)], rowHeader: true }, { content: level }, { content: evidence }];
}

/** As its holder calls it, with the tracks and the level that it is on. */
function roleTitle({ title, tracks, level }: RolePeriod, context: PacketContext): string {
  const [track = ''] = tracks;
  const place = [
    ...(level === null ? [] : [levelTitle(context.case.ladder, track, level)]),
    listed(tracks.map((id) => trackName(id, context))),
  ];
  return title === '' ? place.join(', ') : `${oneLine(title)} (${place.join(', ')})`;
}

/** The activities that carry a level, each once. */
function restsOn(carriedBy: readonly Carried[], context: PacketContext): readonly Inline[] {
  const activities = [...new Set(carriedBy.flatMap((carried) => carried.activities))];
  const exhibits = context.exhibits.filter(({ activity }) => activities.includes(activity.id));
  if (exhibits.length === 0) return [];
  const references = exhibits.map(({ activity }) => exhibitReference(context, activity.id));
  return [plain(WORDS.carriedBy(carriedBy.length)), ...joined(references, ', ')];
}

function excessBlocks(excess: LeadershipInExcess, context: PacketContext): readonly Block[] {
  const track = trackName(excess.track, context);
  const title = heading(2, 'excess-work', WORDS.excessTitle(track));
  const { activities, hours, share } = excess;
  if (activities.length === 0) return [title, paragraph('body', plain(WORDS.noExcess(track)))];
  const time = hours === 0 ? '' : ` ${WORDS.excessHours(hours, share)}`;
  return [
    title,
    paragraph('body', plain(`${WORDS.excessLead(activities.length, track)}${time}`)),
    ...quarters(excess, context.today),
    {
      kind: 'table',
      id: 'table-excess-work',
      caption: WORDS.excessActivities,
      columns: WORK_COLUMNS,
      rows: activities.map((id) => activityRow(id, context)).filter((cells) => cells.length > 0),
    },
    ...takenFrom(excess, context),
  ];
}

function quarters({ hours, byQuarter }: LeadershipInExcess, today: CalendarDate): readonly Block[] {
  if (hours === 0) return [];
  const current = periodKey(today, 'quarter');
  return [
    {
      kind: 'table',
      id: 'table-excess',
      caption: WORDS.quartersCaption,
      columns: QUARTER_COLUMNS,
      rows: byQuarter.map((each) => [
        {
          content: [
            plain(each.quarter === current ? WORDS.soFar(quarterText(each.quarter)) : quarterText(each.quarter)),
          ],
          rowHeader: true,
        },
        { content: [plain(hoursText(each.hours))] },
        { content: [plain(shareText(each.share))] },
      ]),
    },
  ];
}

/** An exhibit by its number and title, and the criteria of other tracks that ask for it. */
function activityRow(id: string, context: PacketContext): readonly TableCell[] {
  const exhibit = context.exhibitOf.get(id);
  if (exhibit === undefined) return [];
  const { activity, claims } = exhibit;
  return [
    {
      content: [
        strong(oneLine(activity.title)),
        ...exhibitMark(context, exhibit),
        plain(`\n${periodText(activity.start, activity.end, context.today)}`),
      ],
      rowHeader: true,
    },
    {
      content: joined(
        claims.map(({ criterion }) => [criterionReference(context, criterion)]),
        '\n',
      ),
    },
  ];
}

/** Less than this of the time, as a share, is not what an open criterion is open for. */
const NOTICEABLE = 0.1;

/** The levels are those of the track that the section is about, whichever is sought. */
function takenFrom({ track, takenFrom: open, share }: LeadershipInExcess, context: PacketContext): readonly Block[] {
  if (open.length === 0) return [];
  return [
    heading(2, 'excess-room', WORDS.takenFromTitle),
    paragraph(
      'body',
      plain(share < NOTICEABLE ? WORDS.takenFromLead : `${WORDS.takenFromLead} ${WORDS.takenFromTime}`),
    ),
    list(
      open.map(({ criterion, verdict }) => [
        criterionReference(context, criterion.id),
        emphasis(
          ` (${levelTied(levelTitle(context.case.ladder, track, criterion.level))}: ${verdictName(verdict).toLowerCase()})`,
        ),
      ]),
    ),
  ];
}

function trackName(id: string, { case: { ladder } }: PacketContext): string {
  return trackOf(ladder, id)?.name ?? id;
}
