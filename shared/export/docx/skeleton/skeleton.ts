import type { Outline, OutlineMeta } from '../../../packet/outline-types.ts';
import { splitByDirection } from '../direction.ts';
import { FRAME } from '../frame/frame.ts';
import { PAPERS, textWidth } from '../page.ts';
import { chartParts } from './chart-parts.ts';
import { fill, xmlText } from './fill.ts';
import {
  CONTENT_TYPES,
  DOCUMENT,
  DOCUMENT_RELATIONSHIPS,
  FIRST_FOOTER,
  FOOTER,
  HEADER,
  NUMBERING,
  PROPERTIES,
  STYLES,
} from './part-names.ts';
import type { Skeleton } from './skeleton-types.ts';

/**
 * Styles, lists, charts, header, footer, properties and relationships of a packet: what docx makes, to the letter, with what
 * this packet says put where packets differ. docx itself takes longer to start than all the rest of a packet takes.
 */
export function skeletonOf({ meta, blocks }: Outline): Skeleton {
  const numbers = blocks
    .filter((block) => block.kind === 'list' && block.ordered)
    .map((_, index) => FRAME.firstNumber + index);
  const figures = blocks.filter((block) => block.kind === 'figure');
  const charts = chartParts(figures, meta);
  const { width, height } = PAPERS[meta.paper];
  const parts = new Map<string, Uint8Array | string>(Object.entries(FRAME.parts));
  const put = (name: string, values: Parameters<typeof fill>[1]) =>
    parts.set(name, fill(FRAME.parts[name] ?? '', values));
  put(PROPERTIES, propertiesOf(meta));
  parts.set(PROPERTIES, String(parts.get(PROPERTIES)).replace(/<(\w+:\w+)><\/\1>/g, ''));
  put(STYLES, { language: xmlText(meta.language) });
  put(NUMBERING, { lists: numbers.map((number) => fill(FRAME.list, { number })).join('') });
  put(HEADER, { runs: runsOf(meta.header) });
  for (const name of [FOOTER, FIRST_FOOTER]) put(name, { runs: runsOf(meta.footer), textWidth: textWidth(meta) });
  // Above the title the header would only repeat it.
  put(DOCUMENT, { width, height, titlePage: blocks[0]?.kind === 'title' ? '<w:titlePg/>' : '' });
  put(CONTENT_TYPES, { charts: charts.contentTypes });
  put(DOCUMENT_RELATIONSHIPS, {
    charts: charts.relationships,
    next: FRAME.chart.nextRelationship + figures.length,
  });
  for (const [name, part] of charts.parts) parts.set(name, part);
  return { parts, drawings: charts.drawings, bullets: FRAME.bullets, numbers };
}

function propertiesOf(meta: OutlineMeta): Readonly<Record<string, string>> {
  return {
    title: xmlText(meta.title),
    author: xmlText(meta.author),
    subject: xmlText(meta.subject),
    keywords: xmlText(meta.keywords.join(', ')),
    footer: xmlText(meta.footer),
    created: meta.created,
  };
}

function runsOf(text: string): string {
  return splitByDirection(text)
    .map((piece) => fill(FRAME.run[piece.rightToLeft ? 'rightToLeft' : 'leftToRight'], { text: xmlText(piece.text) }))
    .join('');
}
