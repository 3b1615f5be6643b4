import type { ChartInk, ChartSpec } from '../../../chart/chart-spec.ts';

/** XML with holes, as in `<dc:title>{{title}}</dc:title>`. */
export type Template = string;

/** All that docx makes of a packet, with holes where packets differ, and what is put in them as often as a packet asks. */
export type Frame = {
  /** Parts that every packet has, by name. */
  readonly parts: Readonly<Record<string, Template>>;
  /** A piece of the header or the footer, by its direction. */
  readonly run: Readonly<Record<'leftToRight' | 'rightToLeft', Template>>;
  /** Number of the list that all bulleted items are in, and of the first ordered list. */
  readonly bullets: number;
  readonly firstNumber: number;
  /** An ordered list among the numberings. */
  readonly list: Template;
  readonly chart: ChartFrame;
};

export type ChartFrame = {
  /** Number in the id of the relationship that follows those of the charts, when there are none. */
  readonly nextRelationship: number;
  /** What the package says of each chart, and what the text does. */
  readonly relationship: Template;
  readonly contentType: Template;
  readonly workbookContentType: Template;
  readonly drawing: Template;
  /** The part of a chart, and what belongs to it. */
  readonly kinds: Readonly<Record<ChartSpec['kind'], Template>>;
  /** A line of what the chart counts. */
  readonly unitLine: Template;
  readonly series: Readonly<Record<ChartInk, Template>>;
  readonly point: Template;
  readonly relationships: Template;
  readonly workbook: WorkbookFrame;
};

/** The workbook with the numbers of a chart: files in the order they are packed, and what its sheet and its texts consist of. */
export type WorkbookFrame = {
  readonly files: readonly { readonly name: string; readonly xml: Template }[];
  readonly row: Template;
  readonly textCell: Template;
  readonly numberCell: Template;
  readonly text: Template;
  /** A text that begins or ends with a space. */
  readonly spacedText: Template;
};
