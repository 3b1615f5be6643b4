import type { Outline } from '../../shared/packet/outline-types.ts';

/** A small outline with every kind of block and inline once, links in both directions and characters of many scripts. */
export const everyBlockOutline: Outline = {
  meta: {
    title: 'Promotion case of Zoë Müller-Ångström',
    author: 'Zoë Müller-Ångström',
    subject: 'T6 Staff engineer',
    keywords: ['promotion', 'T6 Staff engineer'],
    language: 'en-GB',
    created: '2026-03-01T09:00:00.000Z',
    paper: 'a4',
    header: 'Promotion packet: Zoë Müller-Ångström',
    footer: 'For the committee. Company internal.',
  },
  blocks: [
    {
      kind: 'title',
      text: 'Zoë Müller-Ångström',
      subtitle: 'Promotion case for T6 Staff engineer',
      lines: ['On paper: Senior engineer', 'Team: Payments, Northwind'],
    },
    { kind: 'heading', level: 1, id: 'summary', text: 'Summary' },
    { kind: 'paragraph', style: 'lead', content: [{ kind: 'text', text: 'Within reach of T6.' }] },
    { kind: 'paragraph', style: 'body', content: [{ kind: 'text', text: 'First line\nsecond line\twith a tab.' }] },
    { kind: 'paragraph', style: 'label', content: [{ kind: 'text', text: 'Strongest proofs' }] },
    {
      kind: 'list',
      ordered: true,
      items: [
        [
          { kind: 'text', text: 'Ledger rewrite', mark: 'strong' },
          { kind: 'text', text: ': p95 latency 900 → 120 ms. ' },
          { kind: 'reference', text: 'E1', target: 'exhibit-1' },
        ],
        [
          { kind: 'text', text: 'On-call routing', mark: 'emphasis' },
          { kind: 'text', text: ', ' },
          { kind: 'reference', text: 'nothing', target: 'is-not-there' },
        ],
      ],
    },
    { kind: 'page-break' },
    { kind: 'contents', title: 'Contents' },
    { kind: 'heading', level: 1, id: 'standing', text: 'Standing per criterion' },
    {
      kind: 'table',
      id: 'table-l6',
      caption: 'T6 Staff engineer: criteria',
      columns: [
        { heading: 'Criterion', width: 0.5, align: 'start' },
        { heading: 'Verdict', width: 0.2, align: 'center' },
        { heading: 'Exhibits', width: 0.3, align: 'end' },
      ],
      rows: [
        [
          {
            content: [{ kind: 'text', text: 'Owns a product area <end to end> & more.' }],
            rowHeader: true,
            anchor: 'criterion-l6-ownership',
          },
          { content: [{ kind: 'text', text: 'Sustained' }], tone: 'strong' },
          { content: [{ kind: 'reference', text: 'E1', target: 'exhibit-1' }] },
        ],
        [
          { content: [{ kind: 'text', text: 'שלום עולם' }], rowHeader: true, anchor: 'criterion-l6-risk' },
          { content: [{ kind: 'text', text: 'Gap' }], tone: 'gap' },
          { content: [] },
        ],
      ],
    },
    {
      kind: 'figure',
      id: 'figure-tracks',
      caption: 'Criteria by verdict',
      alt: 'T5 Senior engineer (IC): 7 sustained, 3 met. T6 Staff engineer (IC): 3 sustained, 2 gaps.',
      chart: {
        kind: 'stacked-bars',
        title: 'Criteria by verdict on each level',
        unit: 'criteria',
        categories: ['T5 Senior engineer (IC)', 'T6 Staff engineer (IC)'],
        series: [
          { name: 'Sustained', ink: 'strong', values: [7, 3] },
          { name: 'Met', ink: 'firm', values: [3, 0] },
          { name: 'Claimed', ink: 'light', values: [1, 4] },
          { name: 'Gap', ink: 'empty', values: [0, 2] },
        ],
      },
    },
    { kind: 'heading', level: 1, id: 'exhibits', text: 'Exhibits' },
    { kind: 'heading', level: 2, id: 'exhibit-1', text: 'E1 Ledger rewrite 日本語 🚀' },
    { kind: 'paragraph', style: 'note', content: [{ kind: 'text', text: '1 January 2025 to 30 June 2025' }] },
    { kind: 'heading', level: 3, id: 'exhibit-1-links', text: 'Evidence' },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'link', text: 'Design document', url: 'https://example.com/a?b=1&c=ü' }],
        [{ kind: 'reference', text: 'Owns a product area', target: 'criterion-l6-ownership' }],
      ],
    },
    { kind: 'paragraph', style: 'quote', content: [{ kind: 'text', text: '“Steady under pressure.”' }] },
  ],
};
