import { escapeXml } from '../../chart/escape-xml.ts';
import type { Outline, WrittenDocument } from '../../packet/outline-types.ts';
import { createFootnoteList } from '../footnote-list.ts';
import { blockHtml } from './blocks.ts';
import { footnotesHtml } from './inlines.ts';
import { PACKET_STYLE, PACKET_STYLE_HASH } from './packet-style.ts';

/** Nothing may run or load: the page is text, its own style and drawings inside it. */
const CONTENT_POLICY = `default-src 'none'; style-src '${PACKET_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A packet as one HTML page: no scripts, nothing loaded, charts drawn inside, laid out for print. UTF-8. */
export function writeHtml(outline: Outline): WrittenDocument {
  const { meta, blocks } = outline;
  const footnotes = createFootnoteList();
  const page = [
    `<!doctype html>\n<html lang="${escapeXml(meta.language)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(CONTENT_POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(meta.title)}</title>`,
    named('author', meta.author),
    named('description', meta.subject),
    named('keywords', meta.keywords.join(', ')),
    named('dcterms.created', meta.created),
    `<style>${PACKET_STYLE}</style>\n</head>`,
    `<body class="${meta.paper}">\n<main>`,
    ...blocks.map((block, index) => blockHtml(block, outline, index, footnotes)),
    footnotesHtml('Footnotes', footnotes),
    `</main>\n<footer class="foot" dir="auto">${escapeXml(meta.footer)}</footer>\n</body>\n</html>\n`,
  ].join('\n');
  return { bytes: new TextEncoder().encode(page), pages: null, headings: [], lostGlyphs: [] };
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeXml(content)}">`;
}
