import { documentStyles, NATURAL_LINE } from '../document-styles.ts';

/** How a paragraph style sets its text; lengths in points. */
export type StyleMetrics = {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Height of a line, and how much of it is spacing below its text. */
  readonly line: number;
  readonly spacing: number;
  readonly before: number;
  readonly after: number;
  /** What is taken from the width. */
  readonly indent: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** A rule below the last line, with its distance. */
  readonly rule: number;
};

const { default: defaults, paragraphStyles } = documentStyles('en');
const BASE = { size: 21, after: 120, line: 264 };
const NAMED = {
  Normal: {},
  Title: defaults?.title,
  Heading1: defaults?.heading1,
  Heading2: defaults?.heading2,
  Heading3: defaults?.heading3,
  Caption: defaults?.caption,
  FootnoteText: defaults?.footnoteText,
  ListParagraph: defaults?.listParagraph,
  ...Object.fromEntries((paragraphStyles ?? []).map((style) => [style.id, style])),
};

const METRICS = new Map(Object.entries(NAMED).map(([name, style]) => [name, metricsOf(style ?? {})]));

/** The metrics of a style that the document has. */
export function styleMetrics(style: string): StyleMetrics {
  const found = METRICS.get(style);
  if (found === undefined) throw new Error(`No style ${style}`);
  return found;
}

type Style = Partial<Pick<NonNullable<typeof paragraphStyles>[number], 'run' | 'paragraph'>>;

function metricsOf({ run, paragraph }: Style): StyleMetrics {
  const size = Number(run?.size ?? BASE.size) / 2;
  const natural = size * NATURAL_LINE;
  const multiple = Number(paragraph?.spacing?.line ?? BASE.line) / 240;
  const below = paragraph?.border?.bottom;
  return {
    size,
    bold: run?.bold === true,
    italic: run?.italics === true,
    line: natural * multiple,
    spacing: Math.max(0, natural * (multiple - 1)),
    before: Number(paragraph?.spacing?.before ?? 0) / 20,
    after: Number(paragraph?.spacing?.after ?? BASE.after) / 20,
    indent: (Number(paragraph?.indent?.left ?? 0) + Number(paragraph?.indent?.right ?? 0)) / 20,
    keepNext: paragraph?.keepNext === true,
    keepLines: paragraph?.keepLines === true,
    rule: below === undefined ? 0 : Number(below.size ?? 0) / 8 + Number(below.space ?? 0),
  };
}
