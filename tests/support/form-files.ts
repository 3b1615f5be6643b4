import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { FORM_FIELDS, type FormField } from '../../shared/form/form-fields.ts';
import { formPlan } from '../../shared/form/form-plan.ts';
import type { Audience } from '../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { type PacketData, packetData } from '../../shared/packet/packet-data.ts';
import { redactPacket } from '../../shared/packet/redact.ts';
import { NOW } from './packet-cases.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"`;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type FormParts = {
  /** XML of what is in the body, before its section properties. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  /** Relationships of the body beside those of its parts, as XML. */
  readonly relationships?: string;
  readonly settings?: string;
  /** Content type of the body. */
  readonly type?: string;
  readonly more?: Readonly<Record<string, string>>;
};

const STYLES = `${XML}<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Answer"><w:name w:val="Answer"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="1F4E79"/></w:rPr></w:style><w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style></w:styles>`;

/** A Word file of raw XML, as a company's template may be. */
export function formFile({
  body,
  header,
  footer,
  relationships = '',
  settings,
  type,
  more = {},
}: FormParts): Uint8Array {
  const extra = [
    ...(header === undefined ? [] : [['header', header] as const]),
    ...(footer === undefined ? [] : [['footer', footer] as const]),
  ];
  const references = extra.map(([name]) => `<w:${name}Reference w:type="default" r:id="rId-${name}"/>`).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type ?? `${OFFICE}.wordprocessingml.document.main+xml`}"/><Override PartName="/word/styles.xml" ContentType="${OFFICE}.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${OFFICE}.wordprocessingml.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${extra.map(([name]) => `<Override PartName="/word/${name}1.xml" ContentType="${OFFICE}.wordprocessingml.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/settings.xml': `${XML}<w:settings ${NAMESPACES}>${settings ?? ''}<w:compat/></w:settings>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId-styles" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId-settings" Type="${R}/settings" Target="settings.xml"/>${extra.map(([name]) => `<Relationship Id="rId-${name}" Type="${R}/${name}" Target="${name}1.xml"/>`).join('')}${relationships}</Relationships>`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Promotion form</dc:title><dc:creator>People team</dc:creator><cp:lastModifiedBy>Somebody Else</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-02T00:00:00Z</dcterms:modified></cp:coreProperties>`,
    ...Object.fromEntries(
      extra.map(([name, xml]) => [
        `word/${name}1.xml`,
        `${XML}<w:${name === 'header' ? 'hdr' : 'ftr'} ${NAMESPACES}>${xml}</w:${name === 'header' ? 'hdr' : 'ftr'}>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run. */
export function para(text: string, style = 'Normal', run = ''): string {
  const content = text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

/** A paragraph as Word leaves it after edits: its text in many runs, with marks of spelling and bookmarks between. */
export function splitPara(...pieces: readonly string[]): string {
  const marks = [
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="7" w:name="_GoBack"/>',
    '<w:bookmarkEnd w:id="7"/>',
  ];
  const runs = pieces.map(
    (piece, index) =>
      `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>${marks[index] ?? ''}`,
  );
  return `<w:p>${runs.join('')}<w:proofErr w:type="spellEnd"/></w:p>`;
}

/** A table of cells, each given as the XML of its paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = '<w:gridCol w:w="3000"/>'.repeat(width);
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>${para('')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a form gets of a case, with every section. */
export function formDataFor(subject: PromotionCase, audience: Audience): PacketData {
  const redacted = redactPacket(subject, formPlan(subject.packet, audience));
  return packetData(redacted.case, redacted.plan, NOW);
}

/** A form with every kind of placeholder, as Word leaves it after edits. */
export const EVERYTHING = formFile({
  header: para('{{person.name}}, confidential'),
  footer: para('Filled on {{today}}'),
  body: [
    para('Application for {{target.level}}', 'Heading1'),
    splitPara('Name: {', '{person', '.na', 'me}', '}'),
    para('{{summary}}', 'Answer'),
    para('Achievements', 'Heading1'),
    para('{{#exhibits}}'),
    '<w:p w14:paraId="11111111"><w:bookmarkStart w:id="3" w:name="here"/><w:r><w:t>{{label}} {{title}}, {{period}}</w:t></w:r><w:bookmarkEnd w:id="3"/></w:p>',
    para('{{situation}} {{action}} {{ownPart}} {{impact}}'),
    para(
      '{{#hasMetrics}}Numbers: {{#metrics}}{{text}}; {{/metrics}}{{/hasMetrics}}{{^metrics}}No numbers.{{/metrics}}',
      'Answer',
    ),
    para('With {{collaborators}}: {{#collaborators}}<{{.}}>{{/}}'),
    para('{{/exhibits}}'),
    table(
      [para('Criterion'), para('Verdict')],
      [para('{{#criteria}}{{statement}}'), para('{{verdict}}: {{reason}}{{/criteria}}')],
    ),
    para('{{person.nmae}} stays.'),
  ].join(''),
});

/** A form that asks for every field there is. */
export const EVERY_FIELD = formFile({ body: FORM_FIELDS.flatMap((field) => asked(field, '')).join('') });

function asked(field: FormField, group: string): readonly string[] {
  const name = `${group}${field.name}`;
  if (field.kind === 'group') return field.fields.flatMap((each) => asked(each, `${name}.`));
  if (field.kind !== 'list') return [para(`{{${name}}}`)];
  return [para(`{{#${name}}}`), ...field.fields.flatMap((each) => asked(each, '')), para(`{{/${name}}}`)];
}

/** A form made by the library that writes the packets, with a list that Word numbers. */
export async function docxForm(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('{{target.level}}')] }) },
        children: [
          new Paragraph({ text: 'Promotion of {{person.name}}', heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: '{{#strongest}}' })] }),
          new Paragraph({ text: '{{title}}', bullet: { level: 0 } }),
          new Paragraph('{{/strongest}}'),
          new Table({
            rows: [
              new TableRow({
                children: ['{{#gaps}}{{statement}}', '{{mitigation}}{{/gaps}}'].map(
                  (text) => new TableCell({ children: [new Paragraph(text)] }),
                ),
              }),
            ],
          }),
          new Paragraph('End.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
