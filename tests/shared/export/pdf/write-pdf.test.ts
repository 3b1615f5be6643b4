import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../shared/export/pdf/write-pdf.ts';
import type { Block, Outline } from '../../../../shared/packet/outline-types.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { shippedFonts } from '../../../support/font-files.ts';
import { heading, madeMeta, madeOutline, paragraph, text } from '../../../support/made-outline.ts';
import { nodesOf, type ReadPdf, readPdf } from '../../../support/read-pdf.ts';

async function written(outline: Outline): Promise<ReadPdf> {
  const { bytes } = await writePdf(outline, shippedFonts);
  return readPdf(bytes);
}

function outlineOf(...blocks: readonly Block[]): Outline {
  return { meta: madeMeta, blocks };
}

/** The page that a heading stands on, found by its text outside the table of contents. */
function pageWith(pdf: ReadPdf, role: string, words: string): number {
  return pdf.pages.findIndex((page) => nodesOf(page.structure, role).some((node) => node.text.trim() === words)) + 1;
}

describe('a packet as PDF', () => {
  it('holds its text in the order of reading', async () => {
    const pdf = await written(madeOutline(3));
    const all = pdf.pages.map((page) => page.text).join('\n');
    const stations = [
      'Zoë Müller-Ångström',
      'Summary',
      'Strongest proofs',
      'Contents',
      'Standing per criterion',
      'E1 Seeded',
      'E3 Drew',
      'Referees',
      'Consent to be quoted',
    ];
    const places = stations.map((station) => all.lastIndexOf(station));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(all).toContain('p95 latency 900 ms → 120 ms, ≥ 40 %');
    expect(all).toContain('(Δ)');
    expect(all).toContain('two quarters ✓');
    expect(all.indexOf('Summary')).toBeLessThan(all.indexOf('Standing per criterion'));
    expect(places.slice(5)).toEqual(places.slice(5).toSorted((a, b) => a - b));
  });

  it('says in its properties what it is, in which language and when it was made', async () => {
    const pdf = await written(madeOutline(1));
    expect(pdf.info).toMatchObject({
      Title: 'Promotion packet: Zoë Müller-Ångström',
      Author: 'Zoë Müller-Ångström',
      Subject: 'L6 Staff engineer',
      Keywords: 'promotion, L6',
      Language: 'en-GB',
      CreationDate: "D:20260301090000+00'00'",
      PDFFormatVersion: '1.7',
    });
    expect(pdf.metadata).toMatchObject({ 'dc:title': 'Promotion packet: Zoë Müller-Ångström', 'pdfuaid:part': '1' });
    expect(pdf.showsTitle).toBe(true);
  });

  it('gives the contents the true page of every heading, linked', async () => {
    const pdf = await written(madeOutline(12));
    const entries = pdf.pages.flatMap((page) => nodesOf(page.structure, 'TOCI').map((node) => node.text));
    const headings = entries.map((entry) => /^(.*) (\d+)$/.exec(entry)?.slice(1) ?? []);
    expect(headings.length).toBe(17);
    for (const [words = '', number] of headings) {
      const role = words.startsWith('E') && words !== 'Exhibits' ? 'H2' : 'H1';
      expect([words, Number(number)]).toEqual([words, pageWith(pdf, role, words)]);
    }
    const links = pdf.pages[0]?.links ?? [];
    for (const [words = '', number] of headings) {
      expect(links.find((link) => link.label === words)?.page).toBe(Number(number));
    }
  });

  it('says on which page every heading of the contents stands', async () => {
    const outline = madeOutline(12);
    const { bytes, headings } = await writePdf(outline, shippedFonts);
    const pdf = await readPdf(bytes);
    const named = outline.blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level < 3);
    expect(headings).toEqual(named.map(({ id, level, text }) => ({ id, page: pageWith(pdf, `H${level}`, text) })));
    expect(new Set(headings.map(({ page }) => page)).size).toBeGreaterThan(3);
  });

  it('has bookmarks for its headings, nested by level', async () => {
    const pdf = await written(madeOutline(3));
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual([
      'Summary',
      'Standing per criterion',
      'Both tracks side by side',
      'Exhibits',
      'Referees',
    ]);
    const exhibits = pdf.bookmarks[3]?.children ?? [];
    expect(exhibits.map(({ title }) => title.slice(0, 2))).toEqual(['E1', 'E2', 'E3']);
    for (const { title, page } of exhibits) expect(page).toBe(pageWith(pdf, 'H2', title));
  });

  it('links references to headings and to cells of tables, and addresses to the web', async () => {
    const pdf = await written(madeOutline(2));
    const links = pdf.pages.flatMap((page) => page.links);
    const criterion = links.find((link) => link.label === 'criterion 2');
    const row = pdf.pages[(criterion?.page ?? 0) - 1]?.items.find((item) => item.text.startsWith('Delivery: shapes'));
    expect(criterion?.page).toBe(2);
    expect(Math.abs((criterion?.top ?? 0) - (row?.y ?? 0))).toBeLessThan(30);
    expect(links.find((link) => link.label === 'E2')?.page).toBe(
      pageWith(pdf, 'H2', 'E2 Taught product managers to read error budgets'),
    );
    expect(links.filter((link) => link.url !== undefined).map((link) => link.url)).toContain(
      'https://git.example.com/pay/ledger/pull/2',
    );
  });

  it('numbers its pages and repeats header and footer, the header not on the title page', async () => {
    const pdf = await written(madeOutline(4));
    const count = pdf.pages.length;
    for (const [index, page] of pdf.pages.entries()) {
      expect(page.text).toContain(`Page ${index + 1} of ${count}`);
      expect(page.text).toContain('For the committee. Company internal.');
      expect(page.text.includes('Promotion packet: Zoë')).toBe(index > 0);
    }
  });

  it('is tagged: headings, lists, tables with header cells, figures with their alternative', async () => {
    const pdf = await written(everyBlockOutline);
    const roles = (role: string) => pdf.pages.flatMap((page) => nodesOf(page.structure, role));
    expect(pdf.marked).toBe(true);
    expect(roles('H1').map((node) => node.text.trim())).toEqual([
      'Summary',
      'Contents',
      'Standing per criterion',
      'Exhibits',
    ]);
    expect(roles('H3').map((node) => node.text.trim())).toEqual(['Evidence']);
    expect(roles('LI').map((node) => node.children.map((child) => child.role))).toContainEqual(['Lbl', 'LBody']);
    expect(roles('Table')[0]?.children.map((node) => node.role)).toEqual(['Caption', 'THead', 'TBody']);
    expect(
      roles('TH')
        .map((node) => node.text.trim())
        .slice(0, 4),
    ).toEqual(['Criterion', 'Verdict', 'Exhibits', 'Owns a product area <end to end> & more.']);
    expect(roles('TR').map((node) => node.children.length)).toEqual([3, 3, 3]);
    expect(roles('Figure')[0]?.alt).toContain('7 sustained, 3 met');
    expect(roles('Link').map((node) => node.text.trim())).toContain('Design document');
    expect(roles('BlockQuote')[0]?.text).toContain('Steady under pressure');
    expect(pdf.source).toMatch(/\/S \/TH [^\n]*\/Scope \/Row/);
    expect(pdf.source).toMatch(/\/S \/Figure [^\n]*\/BBox \[68 /);
  });

  it('marks every piece of content as part of the tree or as decoration', async () => {
    const { source } = await written(madeOutline(2));
    const contents = source.split('endstream').filter((stream) => stream.includes(' Td ['));
    expect(contents.length).toBeGreaterThan(2);
    for (const content of contents) {
      const body = content.slice(content.indexOf('stream\n') + 7).trimEnd();
      const outside = body.replace(/\/[A-Z]\w* (?:BMC|<<[^\n]*>> BDC)\n[\s\S]*?\nEMC/g, '').trim();
      expect(outside).toBe('');
    }
  });

  it('carries no scripts, actions on opening or attached files', async () => {
    const { bytes } = await writePdf(everyBlockOutline, shippedFonts);
    const { source } = await readPdf(bytes);
    for (const word of [
      '/JavaScript',
      '/JS',
      '/Launch',
      '/OpenAction',
      '/EmbeddedFile',
      '/AA',
      '/SubmitForm',
      '/GoToR',
    ]) {
      expect(source).not.toContain(word);
    }
  });

  it('embeds the used part of every font and no font of the reader', async () => {
    const { bytes } = await writePdf(madeOutline(1), shippedFonts);
    const { source } = await readPdf(bytes);
    const names = [...source.matchAll(/\/Subtype \/(Type\w+|CIDFont\w+) \/BaseFont \/(\S+)/g)].map((match) => match[2]);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+NotoSans/);
    expect(source).not.toContain('/Type1');
    expect(bytes.length).toBeLessThan(120_000);
  });

  it('gives the same bytes for the same outline, wherever and whenever it is written', async () => {
    const first = await writePdf(madeOutline(5), shippedFonts);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const second = await writePdf(madeOutline(5), shippedFonts);
    process.env.TZ = zone;
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    const other = await writePdf(madeOutline(5, { footer: 'For the manager.' }), shippedFonts);
    const idOf = (bytes: Uint8Array) => /\/ID \[ <(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(idOf(other.bytes)).not.toBe(idOf(first.bytes));
  });

  it('comes on the paper asked for', async () => {
    const letter = await written(madeOutline(1, { paper: 'letter' }));
    const a4 = await written(madeOutline(1));
    expect([letter.pages[0]?.width, letter.pages[0]?.height]).toEqual([612, 792]);
    expect([a4.pages[0]?.width, a4.pages[0]?.height]).toEqual([595.28, 841.89]);
  });

  it('is one empty page when there is nothing to say', async () => {
    const result = await writePdf(outlineOf(), shippedFonts);
    const pdf = await readPdf(result.bytes);
    expect(result.pages).toBe(1);
    expect(pdf.pages[0]?.lines.join(' ')).toMatch(/Company internal\. +Page 1 of 1$/);
    expect(pdf.pages[0]?.structure.children.flatMap((root) => root.children)).toEqual([]);
    expect(pdf.bookmarks).toEqual([]);
  });

  it('keeps a reference to nowhere and a link not to be trusted as plain text', async () => {
    const pdf = await written(
      outlineOf(heading(1, 'a', 'Here'), {
        kind: 'paragraph',
        style: 'body',
        content: [
          { kind: 'reference', text: 'nowhere', target: 'missing' },
          { kind: 'link', text: 'script', url: 'javascript:alert(1)' },
          { kind: 'link', text: 'file', url: 'file:///etc/passwd' },
          { kind: 'link', text: 'mail', url: 'mailto:a@example.com' },
          { kind: 'link', text: 'umlaut', url: 'https://exämple.com/ü (1)' },
        ],
      }),
    );
    expect(pdf.pages[0]?.text).toContain('nowherescriptfilemailumlaut');
    expect(pdf.pages[0]?.links.map((link) => link.url)).toEqual([
      'mailto:a@example.com',
      'https://xn--exmple-cua.com/%C3%BC%20%281%29',
    ]);
  });

  it('begins a page at a page break, one for several in a row and none at the end', async () => {
    const pageBreak = { kind: 'page-break' } as const;
    const pdf = await written(
      outlineOf(pageBreak, paragraph('one'), pageBreak, pageBreak, paragraph('two'), pageBreak),
    );
    expect(pdf.pages.map((page) => page.lines.filter((line) => /^(one|two)$/.test(line)))).toEqual([['one'], ['two']]);
  });

  it('draws the numbers, names and legend of a chart as text', async () => {
    const pdf = await written(madeOutline(1));
    const figure = pdf.pages.flatMap((page) => nodesOf(page.structure, 'Figure'))[0];
    for (const words of ['L6 Staff engineer (IC)', 'Sustained', 'No opportunity', '15'])
      expect(figure?.text).toContain(words);
  });

  it('sets marks inside a paragraph in their own face', async () => {
    const { source } = await written(
      outlineOf({
        kind: 'paragraph',
        style: 'body',
        content: [text('plain '), text('strong', 'strong'), text(' and '), text('soft', 'emphasis')],
      }),
    );
    for (const name of ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSans-Italic']) expect(source).toContain(`+${name}`);
  });
});
