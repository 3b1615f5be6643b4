/** The content of a packet's outline through pdfmake, which writes no tags: `node pdfmake-packet.mjs outline.json out.pdf`. */
import { readFileSync } from 'node:fs';
import pdfmake from 'pdfmake';
import { FACES } from './fonts.mjs';

const [, , source, target] = process.argv;
const { meta, blocks } = JSON.parse(readFileSync(source, 'utf8'));
const STYLES = { body: 10, lead: 11.5, label: 8.5, quote: 10, note: 8.5 };
const HEADINGS = { 1: 16, 2: 11.5, 3: 10 };

const inlines = (content) =>
  content.map((inline) => ({
    text: inline.text,
    bold: inline.mark === 'strong',
    italics: inline.mark === 'emphasis',
    ...(inline.kind === 'link' ? { link: inline.url } : {}),
  }));

function content(block) {
  switch (block.kind) {
    case 'title':
      return [{ text: block.text, bold: true, fontSize: 25 }, block.subtitle, ...block.lines];
    case 'contents':
      return { toc: { title: { text: block.title, bold: true, fontSize: 16 } } };
    case 'heading':
      return { text: block.text, bold: true, fontSize: HEADINGS[block.level], tocItem: block.level < 3, outline: true };
    case 'paragraph':
      return { text: inlines(block.content), fontSize: STYLES[block.style], margin: [0, 0, 0, 8] };
    case 'list':
      return { [block.ordered ? 'ol' : 'ul']: block.items.map((item) => ({ text: inlines(item) })) };
    case 'table':
      return [
        { text: block.caption, fontSize: 8.5 },
        {
          layout: 'lightHorizontalLines',
          fontSize: 9,
          table: {
            headerRows: 1,
            widths: block.columns.map(({ width }) => `${width * 88}%`),
            body: [
              block.columns.map(({ heading }) => ({ text: heading, bold: true })),
              ...block.rows.map((row) => row.map((cell) => ({ text: inlines(cell.content) }))),
            ],
          },
        },
      ];
    case 'figure':
      return { text: `${block.caption} ${block.alt}`, fontSize: 8.5 };
    case 'page-break':
      return { text: '', pageBreak: 'after' };
  }
}

pdfmake.setFonts({
  NotoSans: { normal: FACES.regular, bold: FACES.bold, italics: FACES.italic, bolditalics: FACES.bold },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
const document = pdfmake.createPdf({
  pageSize: meta.paper === 'a4' ? 'A4' : 'LETTER',
  pageMargins: [68, 72, 68, 70],
  info: { title: meta.title, author: meta.author, subject: meta.subject },
  defaultStyle: { font: 'NotoSans', fontSize: 10 },
  footer: (page, pages) => ({ text: `${meta.footer} Page ${page} of ${pages}`, margin: [68, 20], fontSize: 8 }),
  content: blocks.map(content),
});
await document.write(target);
