import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentsHeadings } from '../../../../shared/export/docx/contents.ts';
import { pageNumbers } from '../../../../shared/export/docx/pages/page-numbers.ts';
import { writeDocx } from '../../../../shared/export/docx/write-docx.ts';
import { aCase } from '../../../support/case-builder.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { largeCase } from '../../../support/large-case.ts';
import { listsAtTheFoot } from '../../../support/list-outline.ts';
import { HOSTILE_TEXT, hostileCase, outlineOf, sampleOutline } from '../../../support/packet-cases.ts';
import { type ReadBookmark, type ReadPage, readPdf } from '../../../support/read-pdf.ts';
import { SCRIPT_CORPUS } from '../../../support/script-corpus.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const OUTLINES = {
  sample: sampleOutline(),
  empty: outlineOf(aCase()),
  large: outlineOf(largeCase({ activities: 500, claimsEach: 3 })),
  hostile: outlineOf(hostileCase(), { summary: HOSTILE_TEXT }),
  lists: listsAtTheFoot(),
  scripts: {
    ...everyBlockOutline,
    blocks: Object.values(SCRIPT_CORPUS).map(
      (text) => ({ kind: 'paragraph', style: 'body', content: [{ kind: 'text', text }] }) as const,
    ),
  },
};

type Name = keyof typeof OUTLINES;

const hasLibreOffice = spawnSync('which', ['soffice']).status === 0;
/** Without it LibreOffice sets other letters, of other widths. */
const hasCarlito = spawnSync('fc-match', ['Calibri'], { encoding: 'utf8' }).stdout?.startsWith('Carlito') === true;

/** Every outline as LibreOffice lays its Word file out: one start of the program for all of them. */
async function converted(): Promise<Readonly<Record<Name, Uint8Array>>> {
  const folder = await temporaryFolder();
  const names = Object.keys(OUTLINES) as Name[];
  const at = (name: string) => path.join(folder, name);
  for (const name of names) await writeFile(at(`${name}.docx`), (await writeDocx(OUTLINES[name])).bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile'))}`;
  const files = names.map((name) => at(`${name}.docx`));
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  const read = names.map(async (name) => [name, new Uint8Array(await readFile(at(`${name}.pdf`)))]);
  return Object.fromEntries(await Promise.all(read));
}

function flat(bookmarks: readonly ReadBookmark[]): readonly ReadBookmark[] {
  return bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.children)]);
}

/** The beginnings of items of lists. */
function itemsOn({ items }: ReadPage): readonly string[] {
  return items.map(({ text }) => text).filter((text) => text.startsWith('item '));
}

describe.runIf(hasLibreOffice)('Word files in LibreOffice', () => {
  it('opens each and lays it out, and sets the headings of the sample on the pages that its table of contents says', async () => {
    const pdfs = await converted();
    // Not the document of a program that gave up half way: its pages are written before its end.
    for (const pdf of Object.values(pdfs)) expect(new TextDecoder('latin1').decode(pdf.slice(-6))).toContain('%%EOF');
    expect(pdfs.large.length).toBeGreaterThan(500_000);
    expect((await readPdf(pdfs.scripts)).pages[0]?.text).toContain(SCRIPT_CORPUS.Greek);
    if (!hasCarlito) return;
    for (const name of ['sample', 'lists'] as const) {
      const outline = OUTLINES[name];
      const laidOut = await readPdf(pdfs[name]);
      const headings = contentsHeadings(outline);
      const texts = new Set(headings.map(({ text }) => text));
      const listed = flat(laidOut.bookmarks).filter(({ title }) => texts.has(title));
      expect(listed.map(({ title, page }) => `${title}: ${page}`)).toEqual(
        headings.map(({ text }, index) => `${text}: ${pageNumbers(outline)?.headings[index]}`),
      );
      expect(laidOut.pages).toHaveLength(pageNumbers(outline)?.count ?? 0);
      if (name === 'lists') for (const page of laidOut.pages) expect(itemsOn(page)).not.toHaveLength(1);
    }
  }, 600_000);
});
