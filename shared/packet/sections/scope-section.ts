import { paperAndFact } from '../../fit/paper-and-fact.ts';
import { levelTitle, trackOf } from '../../ladder/look-up.ts';
import { isProofAtLeast } from '../../model/proof.ts';
import { periodText, stretchText } from '../../text/date-text.ts';
import { listed } from '../../text/words.ts';
import { tells } from '../audience-rules.ts';
import { emphasis, heading, joined, oneLine, plain, strong } from '../blocks.ts';
import type { Exhibit } from '../exhibits.ts';
import type { Block, Inline, TableCell, TableColumn } from '../outline-types.ts';
import { exhibitReference, hasExhibits, type PacketContext } from '../packet-context.ts';
import { projectsOf } from '../projects.ts';
import { roleOnPaper } from '../role-on-paper.ts';
import { sectionTitle } from '../section-title.ts';
import { STORY_WORDS as WORDS } from '../story-wording.ts';
import { proofMark } from '../wording.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'What', width: 0.26, align: 'start' },
  { heading: 'How far', width: 0.74, align: 'start' },
];

/**
 * The scope of the work: the role on paper and in fact, times in roles, projects, with how many people, and how far it
 * reaches. What is told in words is the introduction, which the author writes; without work or a role there is nothing to tell.
 */
export function scopeSection(context: PacketContext): readonly Block[] {
  const { case: c } = context;
  if (c.activities.length === 0 && c.roles.length === 0) return [];
  const rows = [
    ...paperRow(context),
    ...factRows(context),
    ...roleRow(context),
    ...projectRow(context),
    ...peopleRow(context),
    ...reachRow(context),
  ];
  return rows.length === 0
    ? []
    : [
        heading(1, 'scope', sectionTitle('scope', context)),
        { kind: 'table', id: 'table-scope', caption: WORDS.scopeCaption, columns: COLUMNS, rows },
      ];
}

function row(name: string, content: readonly Inline[]): readonly TableCell[] {
  return [{ content: [strong(name)], rowHeader: true }, { content }];
}

function paperRow({ case: c }: PacketContext): readonly (readonly TableCell[])[] {
  const role = roleOnPaper(c);
  return role === '' ? [] : [row(WORDS.onPaper, [plain(role)])];
}

/** The level that the evidence carries on each track, and the exhibits that it rests on: how many where none is printed. */
function factRows(context: PacketContext): readonly (readonly TableCell[])[] {
  const { case: c, today, comparison, exhibits } = context;
  if (c.claims.length === 0) return [];
  return paperAndFact(c, today, comparison).tracks.map(({ track, level, carriedBy }) => {
    const carrying = new Set(carriedBy.flatMap(({ activities }) => activities));
    const rests = exhibits.filter(({ activity }) => carrying.has(activity.id));
    const title = level === null ? WORDS.noLevel : levelTitle(c.ladder, track, level);
    return row(WORDS.inFact(trackName(track, context)), [plain(title), ...restsOn(rests, context)]);
  });
}

function restsOn(exhibits: readonly Exhibit[], context: PacketContext): readonly Inline[] {
  if (exhibits.length === 0) return [];
  if (!hasExhibits(context)) return [plain(WORDS.restsOn(exhibits.length))];
  return [
    plain(': '),
    ...joined(
      exhibits.map(({ activity }) => exhibitReference(context, activity.id)),
      ', ',
    ),
  ];
}

function roleRow(context: PacketContext): readonly (readonly TableCell[])[] {
  const { case: c, today } = context;
  if (c.roles.length === 0) return [];
  const lines = c.roles
    .toSorted((one, other) => (one.start < other.start ? 1 : -1))
    .map(({ title, tracks, level, start, end }): readonly Inline[] => {
      const place = [
        ...(level === null ? [] : [levelTitle(c.ladder, tracks[0] ?? '', level)]),
        listed(tracks.map((id) => trackName(id, context))),
      ].join(', ');
      const name = oneLine(title) === '' ? place : `${oneLine(title)} (${place})`;
      return [plain(`${name}, ${periodText(start, end, today)}`)];
    });
  return [row(WORDS.roles, [...joined(lines, '\n'), emphasis(` (${proofMark('word')})`)])];
}

function projectRow(context: PacketContext): readonly (readonly TableCell[])[] {
  const { projects, alone } = projectsOf(context.exhibits);
  if (projects.length === 0) return [];
  const lines = projects.map(({ name, exhibits }): readonly Inline[] =>
    hasExhibits(context)
      ? [plain(name), ...restsOn(exhibits, context)]
      : [plain(`${name} (${WORDS.activities(exhibits.length)})`)],
  );
  const rest = alone.length === 0 ? [] : [[plain(WORDS.alone(alone.length))]];
  return [row(WORDS.projects, joined([...lines, ...rest], '\n'))];
}

/** Names are not for this section: how many there are says how far the work reaches. */
function peopleRow({ exhibits }: PacketContext): readonly (readonly TableCell[])[] {
  const shared = exhibits.filter(({ activity }) => activity.collaborators.length > 0);
  const names = new Set(
    shared.flatMap(({ activity }) => activity.collaborators.map((name) => oneLine(name).toLowerCase())),
  );
  return names.size === 0 ? [] : [row(WORDS.people, [plain(WORDS.peopleCount(names.size, shared.length))])];
}

function reachRow({ exhibits, today, plan }: PacketContext): readonly (readonly TableCell[])[] {
  const begun = exhibits.filter(({ activity }) => activity.start <= today);
  const [first] = begun.map(({ activity }) => activity.start).toSorted();
  if (first === undefined) return [];
  const lastDay =
    begun
      .map(({ activity }) => activity.end ?? today)
      .toSorted()
      .at(-1) ?? today;
  const stretch = stretchText(first, lastDay >= today ? null : lastDay);
  const enabling = begun.filter(({ activity }) => activity.mode === 'enabling').length;
  const proof = tells(plan, 'proof') ? proofCounts(begun) : '';
  return [
    row(WORDS.reach, [
      plain(WORDS.reachText(begun.length, enabling, stretch)),
      ...(proof === '' ? [] : [plain(`; ${proof}`)]),
      plain('.'),
    ]),
  ];
}

function proofCounts(exhibits: readonly Exhibit[]): string {
  const measured = exhibits.filter(({ proof }) => proof === 'measured').length;
  const shown = exhibits.filter(({ proof }) => isProofAtLeast(proof, 'artefact')).length - measured;
  return WORDS.reachProof(measured, shown);
}

function trackName(id: string, { case: { ladder } }: PacketContext): string {
  return trackOf(ladder, id)?.name ?? id;
}
