import type { ILevelsOptions, IStylesOptions } from 'docx';
import { DOCUMENT_COLOURS } from '../look.ts';

/**
 * Calibri: on every machine with Word for Windows or Mac since 2007, drawn width for width by Carlito elsewhere, and known to
 * docx's page layout (Aptos comes only with new subscriptions). Arial carries Hebrew and Arabic.
 */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' };

/** Calibri's own line as a share of its size. */
export const NATURAL_LINE = 1.220703125;

/** Said everywhere, because LibreOffice takes a bare line height for an exact one and crops charts. */
const AUTO = 'auto';

const text = wordColour(DOCUMENT_COLOURS.text);
const quiet = wordColour(DOCUMENT_COLOURS.quiet);
const accent = wordColour(DOCUMENT_COLOURS.accent);
const link = wordColour(DOCUMENT_COLOURS.link);
const rule = wordColour(DOCUMENT_COLOURS.rule);

/** Named styles for every kind of block, so that a reader can restyle the packet in Word in one place. Sizes in half points. */
export function documentStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 21,
          language: { value: language, eastAsia: 'ja-JP', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, line: 264, lineRule: AUTO } },
      },
      title: {
        run: { size: 52, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: AUTO }, keepNext: true },
      },
      heading1: {
        run: { size: 32, bold: true, color: accent },
        paragraph: {
          spacing: { before: 480, after: 160, line: 240, lineRule: AUTO },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
          border: { bottom: { style: 'single', size: 6, color: rule, space: 4 } },
        },
      },
      heading2: {
        run: { size: 25, bold: true, color: accent },
        paragraph: {
          spacing: { before: 320, after: 80, line: 240, lineRule: AUTO },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      heading3: {
        run: { size: 22, bold: true, color: text },
        paragraph: {
          spacing: { before: 240, after: 60, line: 240, lineRule: AUTO },
          keepNext: true,
          keepLines: true,
          outlineLevel: 2,
        },
      },
      caption: {
        run: { size: 18, bold: true, color: quiet },
        paragraph: { spacing: { before: 200, after: 80, line: 240, lineRule: AUTO }, keepNext: true },
      },
      hyperlink: { run: { color: link, underline: {} } },
      footnoteText: {
        run: { size: 17, color: quiet },
        paragraph: { spacing: { after: 20, line: 240, lineRule: AUTO } },
      },
      footnoteTextChar: { run: { size: 17, color: quiet } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      style(
        'Subtitle',
        'Subtitle',
        { size: 28, color: text },
        { spacing: { after: 120, line: 240, lineRule: AUTO }, keepNext: true },
      ),
      style(
        'TitleLine',
        'Title Line',
        { size: 20, color: quiet },
        { spacing: { after: 0, line: 264, lineRule: AUTO } },
      ),
      style(
        'Lead',
        'Lead',
        { size: 24, color: text },
        { spacing: { before: 60, after: 160, line: 276, lineRule: AUTO } },
      ),
      style(
        'Label',
        'Label',
        { size: 18, bold: true, color: accent },
        { spacing: { before: 140, after: 20, line: 240, lineRule: AUTO }, keepNext: true },
      ),
      // Whole: LibreOffice leaves a heading alone at the foot of a page when the two lines of a note below it do not fit.
      style(
        'Note',
        'Note',
        { size: 18, color: quiet },
        { spacing: { after: 100, line: 252, lineRule: AUTO }, keepLines: true },
      ),
      style(
        'Quote',
        'Quote',
        { italics: true, color: text },
        {
          spacing: { before: 120, after: 20 },
          indent: { left: 284, right: 284 },
          keepLines: true,
          border: { left: { style: 'single', size: 18, color: rule, space: 10 } },
        },
      ),
      style(
        'Attribution',
        'Attribution',
        { size: 18, color: quiet },
        {
          spacing: { before: 0, after: 200, line: 252, lineRule: AUTO },
          indent: { left: 284, right: 284 },
          keepLines: true,
        },
      ),
      style(
        'ContentsHeading',
        'Contents Heading',
        { size: 32, bold: true, color: accent },
        { spacing: { before: 240, after: 160 }, keepNext: true },
      ),
      style('TOC1', 'toc 1', { bold: true }, { spacing: { before: 120, after: 20, line: 252, lineRule: AUTO } }),
      style('TOC2', 'toc 2', {}, { spacing: { after: 10, line: 252, lineRule: AUTO }, indent: { left: 240 } }),
      style('TableText', 'Table Text', { size: 19 }, { spacing: { after: 0, line: 252, lineRule: AUTO } }),
      style(
        'TableHeading',
        'Table Heading',
        { size: 18, bold: true, color: accent },
        { spacing: { after: 0, line: 240, lineRule: AUTO }, keepNext: true },
      ),
      style('Figure', 'Figure', {}, { spacing: { before: 160, after: 0, line: 240, lineRule: AUTO }, keepNext: true }),
      style(
        'FigureCaption',
        'Figure Caption',
        { size: 18, bold: true, color: quiet },
        { spacing: { before: 80, after: 240, line: 240, lineRule: AUTO }, keepLines: true },
      ),
      style('TableGap', 'Table Gap', { size: 8 }, { spacing: { after: 0, line: 160, lineRule: AUTO } }),
      style('Header', 'header', { size: 17, color: quiet }, { spacing: { after: 0, line: 240, lineRule: AUTO } }),
      style(
        'Footer',
        'footer',
        { size: 17, color: quiet },
        {
          spacing: { after: 0, line: 240, lineRule: AUTO },
          border: { top: { style: 'single', size: 4, color: rule, space: 5 } },
        },
      ),
    ],
    characterStyles: [{ id: 'Reference', name: 'Reference', basedOn: 'DefaultParagraphFont', run: { color: link } }],
  };
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The styles that docx has no words for: the defaults that others are based on, and a table style with rules between rows
 * only. Widths of rules in eighths of a point, of margins in twentieths.
 */
export const BASE_STYLES = [
  `<w:styles xmlns:w="${NAMESPACE}">`,
  // The colour of text stands here and not in the defaults, from where LibreOffice would lay it over links in tables.
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="${text}"/></w:rPr></w:style>`,
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>',
  '<w:style w:type="table" w:customStyle="1" w:styleId="PacketTable"><w:name w:val="Packet Table"/>',
  '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>',
  ...['top', 'bottom', 'insideH'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`),
  '</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>',
  '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${wordColour(DOCUMENT_COLOURS.head)}"/></w:tcPr></w:tblStylePr>`,
  '</w:style></w:styles>',
].join('');

/** How far the text of a list stands in, in twentieths of a point. */
export const LIST_INDENT = 340;

/** Bulleted and numbered lists, one level each. */
export const LIST_LEVELS: Readonly<Record<'bullets' | 'numbers', readonly ILevelsOptions[]>> = {
  bullets: [listLevel('bullet', '•')],
  numbers: [listLevel('decimal', '%1.')],
};

function listLevel(format: ILevelsOptions['format'], label: string): ILevelsOptions {
  return {
    level: 0,
    ...(format === undefined ? {} : { format }),
    text: label,
    alignment: 'left',
    style: { run: { color: accent }, paragraph: { indent: { left: LIST_INDENT, hanging: 280 } } },
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** Word writes colours without the hash. */
export function wordColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}
