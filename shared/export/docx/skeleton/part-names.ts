// Names of the parts of a Word document that are written or changed by us.
export const DOCUMENT = 'word/document.xml';
export const DOCUMENT_RELATIONSHIPS = 'word/_rels/document.xml.rels';
export const FOOTNOTES = 'word/footnotes.xml';
export const FOOTNOTES_RELATIONSHIPS = 'word/_rels/footnotes.xml.rels';
export const SETTINGS = 'word/settings.xml';
export const CONTENT_TYPES = '[Content_Types].xml';
export const NUMBERING = 'word/numbering.xml';
export const HEADER = 'word/header1.xml';
export const FOOTER = 'word/footer1.xml';
export const FIRST_FOOTER = 'word/footer2.xml';
export const PROPERTIES = 'docProps/core.xml';
export const STYLES = 'word/styles.xml';

/** Parts of a chart, by its number from 1. */
export const chartPart = (number: number | string) => `word/charts/chart${number}.xml`;
export const chartRelationships = (number: number | string) => `word/charts/_rels/chart${number}.xml.rels`;
export const chartWorkbook = (number: number | string) => `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
