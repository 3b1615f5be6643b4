import { escapeXml } from '../chart/escape-xml.ts';
import { INDEX_STYLE, INDEX_STYLE_HASH } from './index-style.ts';
import type { LeaveSummary, LeftCase, LeftOut, ListedFile } from './leave-types.ts';
import { holdsText, madeText, sizeText, WORDS } from './leave-words.ts';

/** Nothing may run or load: the page is text and its own style. */
const CONTENT_POLICY = `default-src 'none'; style-src '${INDEX_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** The page that leads to every file of the export: no scripts, nothing loaded, light and dark. UTF-8. */
export function indexPage(summary: LeaveSummary): string {
  const { cases, leftOut } = summary;
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(CONTENT_POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(WORDS.title)}</title>`,
    `<style>${INDEX_STYLE}</style>\n</head>\n<body>`,
    `<header>\n<h1>${escapeXml(WORDS.title)}</h1>\n<p class="quiet">${escapeXml(madeText(summary))}</p>`,
    `<p>${escapeXml(WORDS.lead)}</p>\n</header>\n<main>`,
    ...(leftOut.length === 0 ? [] : [missingHtml(leftOut)]),
    `<h2>${escapeXml(WORDS.cases)}</h2>`,
    ...(cases.length === 0 ? [`<p>${escapeXml(WORDS.noCases)}</p>`] : cases.map(caseHtml)),
    `<h2>${escapeXml(WORDS.about)}</h2>`,
    `<p>${escapeXml(WORDS.again)}</p>\n<p>${escapeXml(WORDS.private)}</p>`,
    `<p><a href="checksums.txt">checksums.txt</a>${escapeXml(WORDS.checks.replace('checksums.txt', ''))}</p>`,
    '<p><a href="README.txt">README.txt</a> says the same as this page.</p>',
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

function missingHtml(leftOut: readonly LeftOut[]): string {
  const items = leftOut.map(({ what, why }) => `<li dir="auto">${escapeXml(`${what}: ${why}`)}</li>`).join('\n');
  return `<section class="missing" aria-labelledby="missing">\n<h2 id="missing">${escapeXml(WORDS.missing)}</h2>\n<ul>${items}</ul>\n</section>`;
}

function caseHtml(left: LeftCase, index: number): string {
  const id = `case-${index + 1}`;
  const [whose, holds] = [`${left.person}, ${left.target}`, holdsText(left)];
  return [
    `<section aria-labelledby="${id}">\n<h3 id="${id}" dir="auto">${escapeXml(whose)}</h3>`,
    `<p class="quiet" dir="auto">${escapeXml(holds)}</p>`,
    `<table aria-labelledby="${id}"><thead><tr><th scope="col">${WORDS.file}</th><th scope="col">${WORDS.holds}</th>`,
    `<th scope="col" class="size">${WORDS.size}</th></tr></thead><tbody>`,
    ...left.files.map(fileHtml),
    '</tbody></table>\n</section>',
  ].join('\n');
}

function fileHtml({ path, what, size }: ListedFile): string {
  const [, ...inside] = path.split('/');
  const link = `<a href="${escapeXml(addressOf(path))}">${escapeXml(inside.join('/'))}</a>`;
  return `<tr><th scope="row" dir="auto">${link}</th><td dir="auto">${escapeXml(what)}</td><td class="size">${sizeText(size)}</td></tr>`;
}

/** A path as a relative address; "./" keeps a name with a colon or in front of it from being taken for a scheme. */
function addressOf(path: string): string {
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}
