import type { Block, CellTone, Inline, Outline, OutlineMeta, Words } from '../../shared/packet/outline-types.ts';

const THEMES = ['Technical depth', 'Delivery', 'Direction', 'People', 'Organisation'];
const VERDICTS: readonly (readonly [string, CellTone])[] = [
  ['Sustained', 'strong'],
  ['Met', 'good'],
  ['Claimed', 'weak'],
  ['Gap', 'gap'],
  ['No opportunity', 'quiet'],
];
const SUBJECTS = [
  'Moved the payments ledger to double entry without a day of downtime',
  'Seeded the schema registry that four teams finished',
  'Taught product managers to read error budgets',
  'Drew up a staffing plan for three teams over two quarters',
  'Kept the teams’ approaches to retries from drifting apart',
  'Cut the build from 41 to 9 minutes',
];

export const madeMeta: OutlineMeta = {
  title: 'Promotion packet: Zoë Müller-Ångström',
  author: 'Zoë Müller-Ångström',
  subject: 'L6 Staff engineer',
  keywords: ['promotion', 'L6'],
  language: 'en-GB',
  created: '2026-03-01T09:00:00.000Z',
  paper: 'a4',
  header: 'Promotion packet: Zoë Müller-Ångström',
  footer: 'For the committee. Company internal.',
};

/** A packet shaped like a real one, with that many exhibits; the same number gives the same packet. */
export function madeOutline(exhibits: number, meta: Partial<OutlineMeta> = {}): Outline {
  return { meta: { ...madeMeta, ...meta }, blocks: [...front(exhibits), ...back(exhibits)] };
}

export function text(words: string, mark?: 'strong' | 'emphasis'): Words {
  return mark === undefined ? { kind: 'text', text: words } : { kind: 'text', text: words, mark };
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', style: 'body', content: [text(words)] };
}

export function heading(level: 1 | 2 | 3, id: string, words: string): Block {
  return { kind: 'heading', level, id, text: words };
}

function front(exhibits: number): readonly Block[] {
  const cite = (index: number): Inline => ({
    kind: 'reference',
    text: `E${(index % exhibits) + 1}`,
    target: `exhibit-${(index % exhibits) + 1}`,
  });
  return [
    {
      kind: 'title',
      text: 'Zoë Müller-Ångström',
      subtitle: 'Promotion case for L6 Staff engineer, individual-contributor track',
      lines: ['On paper: L5 Senior engineer', 'Team: Payments Platform, Northwind', 'Status: 1 March 2026'],
    },
    heading(1, 'summary', 'Summary'),
    {
      kind: 'paragraph',
      style: 'lead',
      content: [
        text('L6 is '),
        text('within reach', 'strong'),
        text(': 14 of 18 criteria are met or sustained, two are gaps.'),
      ],
    },
    { kind: 'paragraph', style: 'label', content: [text('Strongest proofs')] },
    {
      kind: 'list',
      ordered: true,
      items: SUBJECTS.slice(0, 3).map((subject, index) => [
        text(subject, 'strong'),
        text('. p95 latency 900 ms → 120 ms, ≥ 40 % fewer pages at night. '),
        cite(index),
      ]),
    },
    { kind: 'paragraph', style: 'label', content: [text('Known gaps')] },
    {
      kind: 'list',
      ordered: false,
      items: [
        [text('No multi-quarter budget of my own so far; planned with the Q3 migration.')],
        [text('Hiring outside the team')],
      ],
    },
    { kind: 'contents', title: 'Contents' },
    { kind: 'page-break' },
    heading(1, 'standing', 'Standing per criterion'),
    paragraph('Each verdict follows from the claims behind it; the exhibits are linked. '.repeat(2)),
    {
      kind: 'table',
      id: 'table-l6',
      caption: 'L6 Staff engineer: criteria and where they stand',
      columns: [
        { heading: 'Criterion', width: 0.52, align: 'start' },
        { heading: 'Verdict', width: 0.18, align: 'start' },
        { heading: 'Exhibits', width: 0.18, align: 'start' },
        { heading: 'Hours', width: 0.12, align: 'end' },
      ],
      rows: Array.from({ length: 22 }, (_, index) => {
        const [verdict, tone] = VERDICTS[(index * 7) % VERDICTS.length] ?? ['Gap', 'gap'];
        return [
          {
            content: [
              text(
                `${THEMES[index % THEMES.length]}: shapes the work of several teams and is asked before decisions that bind them (${index + 1}).`,
              ),
            ],
            rowHeader: true,
            anchor: `criterion-${index + 1}`,
          },
          { content: [text(verdict)], tone },
          { content: index % 5 === 3 ? [] : [cite(index), text(', '), cite(index * 3 + 1)] },
          { content: [text(String((index * 37) % 210))] },
        ];
      }),
    },
    heading(1, 'tracks', 'Both tracks side by side'),
    paragraph('The same evidence, judged on the individual-contributor and on the technical-leadership track.'),
    {
      kind: 'figure',
      id: 'figure-tracks',
      caption: 'Required criteria by verdict, level by level. The evidence leans to the individual-contributor track.',
      alt: 'L5 (IC): 7 sustained, 3 met. L6 (IC): 3 sustained, 5 met, 4 claimed, 2 gaps. L6 (TL): 1 sustained, 2 met, 6 gaps.',
      chart: {
        kind: 'stacked-bars',
        title: 'Criteria by verdict on each level',
        unit: 'criteria',
        categories: [
          'L5 Senior engineer (IC)',
          'L6 Staff engineer (IC)',
          'L5 Team lead (TL)',
          'L6 Lead of several teams (TL)',
        ],
        series: [
          { name: 'Sustained', ink: 'strong', values: [7, 3, 2, 1] },
          { name: 'Met', ink: 'firm', values: [3, 5, 4, 2] },
          { name: 'Claimed', ink: 'light', values: [1, 4, 2, 3] },
          { name: 'Gap', ink: 'empty', values: [0, 2, 2, 6] },
          { name: 'No opportunity', ink: 'outline', values: [0, 1, 0, 2] },
          { name: 'Not applicable', ink: 'none', values: [1, 0, 1, 0] },
        ],
      },
    },
  ];
}

function back(exhibits: number): readonly Block[] {
  return [
    heading(1, 'exhibits', 'Exhibits'),
    ...Array.from({ length: exhibits }, (_, index) => exhibit(index + 1)).flat(),
    heading(1, 'referees', 'Referees'),
    {
      kind: 'paragraph',
      style: 'quote',
      content: [text('“Steady under pressure, and the first to write down what we learnt.”')],
    },
    { kind: 'paragraph', style: 'note', content: [text('Consent to be quoted given on 3 February 2026.')] },
  ];
}

function exhibit(number: number): readonly Block[] {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? '';
  return [
    heading(2, `exhibit-${number}`, `E${number} ${subject}`),
    {
      kind: 'paragraph',
      style: 'note',
      content: [text(`1 January 2025 to 30 June 2025 · 12 hours a week · proof: measured`)],
    },
    { kind: 'paragraph', style: 'label', content: [text('Situation')] },
    paragraph(
      'The ledger was failing for a handful of merchants a week and no team could say how many, because every service kept its own idea of a balance. Two earlier attempts had stalled on the question of who would own the numbers.',
    ),
    { kind: 'paragraph', style: 'label', content: [text('Action')] },
    paragraph(
      `Wrote the design, agreed the rollout with ${number + 2} engineers in four teams, and built the reconciliation that compared both ledgers for six weeks. Kept a log of every difference (Δ) and its cause; all 312 were explained before the switch.`,
    ),
    { kind: 'paragraph', style: 'label', content: [text('Impact')] },
    {
      kind: 'list',
      ordered: false,
      items: [[text('p95 latency 900 ms → 120 ms')], [text(`${number} % fewer incidents over two quarters ✓`)]],
    },
    {
      kind: 'paragraph',
      style: 'body',
      content: [
        text('See '),
        { kind: 'link', text: 'the design document', url: `https://git.example.com/pay/ledger/pull/${number}` },
        text('. Supports '),
        { kind: 'reference', text: `criterion ${(number % 22) + 1}`, target: `criterion-${(number % 22) + 1}` },
        text('.'),
      ],
    },
  ];
}
