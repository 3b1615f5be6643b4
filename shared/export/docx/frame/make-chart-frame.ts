import { strFromU8, unzipSync } from 'fflate';
import { CHART_INKS, type ChartInk } from '../../../chart/chart-spec.ts';
import {
  CONTENT_TYPES,
  chartPart,
  chartRelationships,
  chartWorkbook,
  DOCUMENT_RELATIONSHIPS,
} from '../skeleton/part-names.ts';
import type { Skeleton } from '../skeleton/skeleton-types.ts';
import { cut, withHoles } from './cut.ts';
import type { ChartFrame, WorkbookFrame } from './frame-types.ts';

/** What docx makes of charts, from a sample with one of bars and then one of columns, each with a series of every ink and two categories. */
export function makeChartFrame({ parts, drawings }: Skeleton): ChartFrame {
  const xml = (name: string) => String(parts.get(name));
  const bars = cut(xml(chartPart(1)), SERIES, '{{series}}');
  const columns = cut(xml(chartPart(2)), SERIES, '{{series}}');
  const series = bars.piece.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  const links = xml(DOCUMENT_RELATIONSHIPS);
  const types = xml(CONTENT_TYPES);
  const workbook = parts.get(chartWorkbook(1));
  const unit = cut(withHoles(bars.rest, AXIS), UNIT_LINE, '{{unit}}');
  if (columns.piece !== bars.piece || series.length !== CHART_INKS.length || !(workbook instanceof Uint8Array))
    throw new Error('docx writes charts in another way');
  return {
    nextRelationship: Number(/rId(\d+)"[^>]*Target="fontTable.xml"/.exec(links)?.[1]) - drawings.length,
    relationship: withNumber(cut(links, /<Relationship [^>]*Target="charts\/chart1.xml"\/>/, '').piece),
    contentType: withNumber(cut(types, /<Override [^>]*PartName="\/word\/charts\/chart1.xml"\/>/, '').piece),
    workbookContentType: withNumber(
      cut(types, /<Override [^>]*PartName="\/word\/embeddings\/[^>]*1.xlsx"\/>/, '').piece,
    ),
    drawing: withHoles(drawings[0] ?? '', [
      [/(?<=<wp:extent cx=")\d+/, '{{width}}'],
      [/(?<=<wp:extent [^>]*cy=")\d+/, '{{height}}'],
      [/(?<=<wp:docPr id=")1(?=")/, '{{number}}'],
      [/(?<=r:id="rIdx)1(?=")/, '{{number}}'],
    ]),
    kinds: {
      'stacked-bars': unit.rest,
      'stacked-columns': withHoles(columns.rest, [...AXIS, [UNIT_LINE, '{{unit}}']]),
    },
    unitLine: unit.piece,
    series: Object.fromEntries(CHART_INKS.map((ink, index) => [ink, seriesTemplate(series[index] ?? '')])) as Record<
      ChartInk,
      string
    >,
    point: withHoles(cut(series[0] ?? '', /<c:pt idx="0"><c:v>7<\/c:v><\/c:pt>/, '').piece, [
      [/(?<=idx=")0/, '{{index}}'],
      [/7/, '{{value}}'],
    ]),
    relationships: withHoles(xml(chartRelationships(1)), [[/(?<=Worksheet)1(?=\.)/, '{{number}}']]),
    workbook: workbookFrame(workbook),
  };
}

const SERIES = /<c:ser>.*<\/c:ser>/s;
/** Where the axis of values ends, and its steps. */
const AXIS = [
  [/(?<=<c:max val=")\d+/, '{{end}}'],
  [/(?<=<c:majorUnit val=")\d+/, '{{step}}'],
] as const;
const UNIT_LINE = /<a:p>(?:(?!<a:p>).)*\{\{unit\}\}.*?<\/a:p>/s;

function withNumber(xml: string): string {
  return withHoles(xml, [[/(?<=chart|rIdx|Worksheet)1(?=[".])/g, '{{number}}']]);
}

function seriesTemplate(xml: string): string {
  return withHoles(xml, [
    [/(?<=<c:(?:idx|order) val=")\d+/g, '{{index}}'],
    [/(?<=<c:f>Sheet1!\$)[A-Z](?=\$1<)/, '{{column}}'],
    [/(?<=<c:f>Sheet1!)\$A\$2:\$A\$3(?=<)/, '{{categoryCells}}'],
    [/(?<=<c:f>Sheet1!)\$[B-Z]\$2:\$[B-Z]\$3(?=<)/, '{{valueCells}}'],
    [/(?<=<c:ptCount val=")2(?=")/g, '{{count}}'],
    [/(?<=<c:cat>.*<c:ptCount [^>]*>)(?:<c:pt .*?<\/c:pt>)+(?=.*<\/c:cat>)/s, '{{categories}}'],
    [/(?<=<c:val>.*<c:ptCount [^>]*>)(?:<c:pt .*?<\/c:pt>)+(?=.*<\/c:val>)/s, '{{values}}'],
  ]);
}

function workbookFrame(workbook: Uint8Array): WorkbookFrame {
  const files = Object.entries(unzipSync(workbook)).map(([name, bytes]) => ({ name, xml: strFromU8(bytes) }));
  const sheet = files.find(({ name }) => name.endsWith('/sheet1.xml'))?.xml ?? '';
  const texts = files.find(({ name }) => name.endsWith('/sharedStrings.xml'))?.xml ?? '';
  const place = [/(?<=<c r=")[A-Z]+\d+/, '{{cell}}'] as const;
  const value = [/(?<=<v>)\d+/, '{{value}}'] as const;
  return {
    files: files.map(({ name, xml }) => {
      if (xml === sheet)
        return {
          name,
          xml: withHoles(xml, [
            [/(?<=<dimension ref="A1:)[A-Z]+\d+/, '{{last}}'],
            [/<row .*<\/row>/s, '{{rows}}'],
          ]),
        };
      if (xml !== texts) return { name, xml };
      return {
        name,
        xml: withHoles(xml, [
          [/(?<= count=")\d+/, '{{count}}'],
          [/(?<= uniqueCount=")\d+/, '{{uniqueCount}}'],
          [/<si>.*<\/si>/s, '{{texts}}'],
        ]),
      };
    }),
    row: withHoles(cut(sheet, /<row .*?<\/row>/s, '').piece, [
      [/(?<=<row r=")1(?=")/, '{{row}}'],
      [/<c .*<\/c>/s, '{{cells}}'],
    ]),
    textCell: withHoles(cut(sheet, /<c r="A2".*?<\/c>/, '').piece, [place, value]),
    numberCell: withHoles(cut(sheet, /<c r="B2".*?<\/c>/, '').piece, [place, value]),
    text: withHoles(cut(texts, /<si><t>\{\{text\}\}<\/t><\/si>/, '').piece, []),
    spacedText: withHoles(cut(texts, /<si><t [^>]*>\{\{text\}\} <\/t><\/si>/, '').piece, [
      [/\{\{text\}\} /, '{{text}}'],
    ]),
  };
}
