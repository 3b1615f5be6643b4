/** The content of a packet's outline through pdfkit, tagged: `node pdfkit-packet.mjs outline.json out.pdf`. */
import { createWriteStream, readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { FACES } from './fonts.mjs';

const [, , source, target] = process.argv;
const { meta, blocks } = JSON.parse(readFileSync(source, 'utf8'));
const STYLES = { body: 10, lead: 11.5, label: 8.5, quote: 10, note: 8.5 };
const HEADINGS = { 1: 16, 2: 11.5, 3: 10 };

const doc = new PDFDocument({
  size: meta.paper === 'a4' ? 'A4' : 'LETTER',
  margins: { left: 68, right: 68, top: 72, bottom: 70 },
  pdfVersion: '1.7',
  tagged: true,
  lang: meta.language,
  displayTitle: true,
  bufferPages: true,
  info: { Title: meta.title, Author: meta.author, Subject: meta.subject },
});
doc.pipe(createWriteStream(target));
// Under its path: pdfkit's tables ask for a font by where it came from, and would open the file again for every cell.
for (const path of Object.values(FACES)) doc.registerFont(path, path);

const root = doc.struct('Document');
doc.addStructure(root);
const add = (role, draw, options = {}) => root.add(doc.struct(role, options, draw));
const faceOf = (inline) => (inline.mark === 'strong' ? 'bold' : inline.mark === 'emphasis' ? 'italic' : 'regular');
const plain = (content) => content.map(({ text }) => text).join('');

function inlines(content, size) {
  doc.fontSize(size).fillColor('#14212f');
  for (const [index, inline] of content.entries()) {
    const continued = index < content.length - 1;
    const link = inline.kind === 'link' ? inline.url : undefined;
    doc.font(FACES[faceOf(inline)]).text(inline.text, { continued, link, underline: false });
  }
  if (content.length === 0) doc.text('');
}

function list({ ordered, items }) {
  for (const [index, item] of items.entries()) {
    const label = { kind: 'text', text: ordered ? `${index + 1}. ` : '• ' };
    add('LI', () => inlines([label, ...item], 10));
  }
}

function table({ caption, columns, rows }) {
  add('P', () => doc.font(FACES.regular).fontSize(8.5).text(caption));
  doc.fontSize(9).font(FACES.regular);
  const width = doc.page.width - 136;
  const structure = doc.struct('Table');
  root.add(structure);
  doc.table({
    structParent: structure,
    columnStyles: columns.map((column) => ({ width: column.width * width })),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: '#cdd4db', padding: 4 },
    data: [
      columns.map((column) => ({ text: column.heading, type: 'TH', font: { src: FACES.bold } })),
      ...rows.map((row) => row.map((cell) => ({ text: plain(cell.content), type: cell.rowHeader ? 'TH' : 'TD' }))),
    ],
  });
  doc.x = doc.page.margins.left;
}

function figure({ caption, alt, chart }) {
  const most = Math.max(1, ...chart.categories.map((_, at) => chart.series.reduce((sum, s) => sum + s.values[at], 0)));
  add(
    'Figure',
    () => {
      for (const [at, category] of chart.categories.entries()) {
        doc.font(FACES.regular).fontSize(8.5).fillColor('#14212f').text(category);
        let x = doc.x;
        for (const { values } of chart.series) {
          const width = (values[at] / most) * 400;
          doc.rect(x, doc.y, width, 10).fill('#1d3b5c');
          x += width;
        }
        doc.y += 14;
      }
    },
    { alt },
  );
  add('P', () => doc.font(FACES.regular).fontSize(8.5).text(caption));
}

for (const block of blocks) {
  switch (block.kind) {
    case 'title':
      add('H1', () => doc.font(FACES.bold).fontSize(25).text(block.text));
      for (const line of [block.subtitle, ...block.lines])
        add('P', () => doc.font(FACES.regular).fontSize(10).text(line));
      break;
    case 'contents': {
      add('H1', () => doc.font(FACES.bold).fontSize(16).text(block.title));
      const entries = blocks.filter(({ kind, level }) => kind === 'heading' && level < 3);
      for (const { text } of entries) add('P', () => doc.font(FACES.regular).fontSize(10).text(text));
      break;
    }
    case 'heading':
      doc.moveDown();
      add(`H${block.level}`, () => doc.font(FACES.bold).fontSize(HEADINGS[block.level]).text(block.text));
      if (block.level < 3) doc.outline.addItem(block.text);
      break;
    case 'paragraph':
      add('P', () => inlines(block.content, STYLES[block.style]));
      doc.moveDown(0.5);
      break;
    case 'list':
      list(block);
      break;
    case 'table':
      table(block);
      break;
    case 'figure':
      figure(block);
      break;
    case 'page-break':
      doc.addPage();
  }
}
root.end();
const { count } = doc.bufferedPageRange();
for (let page = 0; page < count; page += 1) {
  doc.switchToPage(page);
  doc.page.margins.bottom = 0;
  doc.font(FACES.regular).fontSize(8);
  doc.text(`${meta.footer} Page ${page + 1} of ${count}`, 68, doc.page.height - 40, { lineBreak: false });
}
doc.end();
