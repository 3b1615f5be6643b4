import { CHART_INKS, type ChartSpec } from '../../../chart/chart-spec.ts';
import type { Outline } from '../../../packet/outline-types.ts';
import {
  CONTENT_TYPES,
  DOCUMENT,
  DOCUMENT_RELATIONSHIPS,
  FIRST_FOOTER,
  FOOTER,
  HEADER,
  NUMBERING,
  PROPERTIES,
} from '../skeleton/part-names.ts';
import { cut, withHoles } from './cut.ts';
import { docxSkeleton } from './docx-skeleton.ts';
import type { Frame } from './frame-types.ts';
import { makeChartFrame } from './make-chart-frame.ts';

const HEBREW = 'א';

/** A packet whose texts are holes: with one list that is numbered, each kind of chart and, in them, each ink. */
const SAMPLE: Outline = {
  meta: {
    title: '{{title}}',
    author: '{{author}}',
    subject: '{{subject}}',
    keywords: ['{{keywords}}'],
    language: '{{language}}',
    created: '{{created}}',
    paper: 'a4',
    // Both directions, each in a run of its own.
    header: `{{text}} ${HEBREW}`,
    footer: `{{text}} ${HEBREW}`,
  },
  blocks: [
    { kind: 'title', text: '', subtitle: '', lines: [] },
    { kind: 'list', ordered: true, items: [] },
    ...(['stacked-bars', 'stacked-columns'] as const).map(
      (kind) => ({ kind: 'figure', id: kind, caption: '', alt: '{{alt}}', chart: sampleChart(kind) }) as const,
    ),
  ],
};

function sampleChart(kind: ChartSpec['kind']): ChartSpec {
  return {
    kind,
    title: '{{title}}',
    unit: '{{unit}}',
    categories: ['{{text}}', '{{text}} '],
    series: CHART_INKS.map((ink) => ({ name: '{{name}}', ink, values: [7, 8] })),
  };
}

/** What docx makes, found out by letting it make a packet of holes. Throws when docx no longer writes as it did. */
export function makeFrame(): Frame {
  const skeleton = docxSkeleton(SAMPLE);
  const xml = (name: string) => String(skeleton.parts.get(name));
  const isOfChart = (name: string) => /^word\/(charts|embeddings)\//.test(name);
  const parts = Object.fromEntries(
    [...skeleton.parts.keys()].filter((name) => !isOfChart(name)).map((name) => [name, xml(name)]),
  );
  const put = (name: string, holes: Parameters<typeof withHoles>[1]) => {
    parts[name] = withHoles(parts[name] ?? '', holes);
  };
  const [firstNumber = 0] = skeleton.numbers;
  const list = cut(xml(NUMBERING), new RegExp(`<w:num w:numId="${firstNumber}">.*?</w:num>`), '{{lists}}');
  parts[NUMBERING] = list.rest;
  const [leftToRight = '', rightToLeft = ''] = xml(HEADER).match(/<w:r>.*?<\/w:r>/g) ?? [];
  put(HEADER, [[/<w:r>.*<\/w:r>/, '{{runs}}']]);
  for (const name of [FOOTER, FIRST_FOOTER])
    put(name, [
      [/<w:r>.*?<\/w:r><w:r>.*?<\/w:r>/, '{{runs}}'],
      [/(?<=<w:tab w:val="right" w:pos=")\d+/, '{{textWidth}}'],
    ]);
  put(DOCUMENT, [
    [/(?<=<w:body>).*(?=<w:sectPr)/s, ''],
    [/(?<=<w:pgSz w:w=")\d+/, '{{width}}'],
    [/(?<=<w:pgSz [^>]*w:h=")\d+/, '{{height}}'],
    [/<w:titlePg\/>/, '{{titlePage}}'],
  ]);
  put(PROPERTIES, [[/(?<=<dc:description>)[^<]*/, '{{footer}}']]);
  put(CONTENT_TYPES, [[/(?:<Override [^>]*PartName="\/word\/(?:charts|embeddings)\/[^>]*>)+/, '{{charts}}']]);
  put(DOCUMENT_RELATIONSHIPS, [
    [/(?:<Relationship [^>]*Target="charts\/[^>]*>)+/, '{{charts}}'],
    [/(?<=\{\{charts\}\}<Relationship Id="rId)\d+/, '{{next}}'],
  ]);
  return {
    parts,
    run: {
      leftToRight: withHoles(leftToRight, [[/\{\{text\}\} /, '{{text}}']]),
      rightToLeft: withHoles(rightToLeft, [[new RegExp(HEBREW), '{{text}}']]),
    },
    bullets: skeleton.bullets,
    firstNumber,
    list: withHoles(list.piece, [[/(?<=w:numId=")\d+/, '{{number}}']]),
    chart: makeChartFrame(skeleton),
  };
}
