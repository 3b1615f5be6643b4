import { comparisonChart } from '../../chart/comparison-chart.ts';
import { pairUp, type Side } from '../../fit/side-by-side.ts';
import type { LevelStanding, Standing } from '../../fit/verdict-types.ts';
import { levelTitle } from '../../ladder/look-up.ts';
import { standingName, verdictName } from '../../text/names.ts';
import { heading, paragraph, plain, strong } from '../blocks.ts';
import type { Block, CellTone, TableBlock, TableCell, TableColumn } from '../outline-types.ts';
import type { PacketContext } from '../packet-context.ts';
import { sectionTitle } from '../section-title.ts';
import { numbersTied, partsTied } from '../tied-text.ts';
import { countsText, WORDS } from '../wording.ts';

const STANDING_TONES: Readonly<Record<Standing, CellTone>> = {
  operating: 'strong',
  'within-reach': 'weak',
  'not-yet': 'quiet',
};
const LEVEL_WIDTH = 0.26;
/** Beyond this many tracks, standing and counts share a column. */
const TRACKS_IN_PAIRS = 2;

/** Every level of every track beside each other, then the overlays, as a table and as a chart; nothing until something is claimed. */
export function comparisonSection(context: PacketContext): readonly Block[] {
  const { comparison, case: c } = context;
  const { rows, overlays } = pairUp(comparison);
  const lines = [...rows.map(({ sides }) => sides), ...overlays.map((overlay) => [overlay])].filter((sides) =>
    sides.some(({ standing }) => (standing?.criteria.length ?? 0) > 0),
  );
  if (c.claims.length === 0 || lines.length === 0) return [];
  const chart = comparisonChart(comparison, {
    title: WORDS.chartCaption,
    unit: 'criteria',
    verdict: verdictName,
    level: (track, level) => levelTitle(c.ladder, track.id, level),
  });
  return [
    heading(1, 'comparison', sectionTitle('comparison', context)),
    paragraph('body', plain(comparison.tracks.length === 1 ? WORDS.comparisonLeadAlone : WORDS.comparisonLead)),
    standingTable(lines, context),
    {
      kind: 'figure',
      id: 'figure-comparison',
      caption: WORDS.chartCaption,
      alt: chart.categories
        .map((category, index) => {
          const parts = chart.series.filter(({ values }) => (values[index] ?? 0) > 0);
          return `${category}: ${parts.map(({ name, values }) => `${values[index]} ${name.toLowerCase()}`).join(', ')}.`;
        })
        .join(' '),
      chart,
    },
  ];
}

function standingTable(
  lines: readonly (readonly Side[])[],
  { comparison: { tracks }, case: { ladder } }: PacketContext,
): TableBlock {
  const paired = tracks.length <= TRACKS_IN_PAIRS;
  const share = (1 - LEVEL_WIDTH) / tracks.length;
  return {
    kind: 'table',
    id: 'table-comparison',
    caption: WORDS.comparisonCaption,
    columns: [
      { heading: WORDS.level, width: LEVEL_WIDTH, align: 'start' },
      ...tracks.flatMap(({ track }): readonly TableColumn[] => {
        const name = track.short === '' ? track.name : track.short;
        return paired
          ? [
              { heading: `${name}: standing`, width: share * 0.36, align: 'start' },
              { heading: `${name}: criteria`, width: share * 0.64, align: 'start' },
            ]
          : [{ heading: name, width: share, align: 'start' }];
      }),
    ],
    rows: lines.map((sides) => [
      { content: [strong(namesOf(sides).join('\n'))], rowHeader: true },
      ...tracks.flatMap((fit) => {
        const side = sides.find(({ track }) => track.id === fit.track.id);
        return sideCells(side?.standing ?? null, paired);
      }),
    ]),
  };

  function namesOf(sides: readonly Side[]): readonly string[] {
    return [
      ...new Set(sides.flatMap(({ track, level }) => (level === null ? [] : levelTitle(ladder, track.id, level.id)))),
    ];
  }
}

function sideCells(standing: LevelStanding | null, paired: boolean): readonly TableCell[] {
  if (standing === null || standing.criteria.length === 0) {
    const nothing: TableCell = { content: [plain(WORDS.notOnTrack)] };
    return paired ? [nothing, nothing] : [nothing];
  }
  const tone = STANDING_TONES[standing.standing];
  const name = standingName(standing.standing);
  const counts = countsText(standing.counts);
  return paired
    ? [{ content: [plain(name)], tone }, { content: [plain(partsTied(counts))] }]
    : [{ content: [strong(name), plain(`\n${numbersTied(counts)}`)], tone }];
}
