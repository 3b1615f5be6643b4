import { type EstimatedPageNumbers, patchDocument } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { contentsHeadings, contentsName } from '../../../../../shared/export/docx/contents.ts';
import { pageNumbers } from '../../../../../shared/export/docx/pages/page-numbers.ts';
import { writeDocx } from '../../../../../shared/export/docx/write-docx.ts';
import type { Block, Outline } from '../../../../../shared/packet/outline-types.ts';
import { everyBlockOutline } from '../../../../support/every-block-outline.ts';
import { largeCase } from '../../../../support/large-case.ts';
import { listsAtTheFoot } from '../../../../support/list-outline.ts';
import { text } from '../../../../support/made-outline.ts';
import { noted, noteOf } from '../../../../support/noted-outline.ts';
import { outlineOf, sampleOutline } from '../../../../support/packet-cases.ts';

/** The pages that docx's own layout, made after Word's, works out for a written file: exact, and too slow for a packet. */
async function pagesByDocx(outline: Outline): Promise<readonly number[]> {
  const { bytes } = await writeDocx(outline);
  const estimates: EstimatedPageNumbers[] = [];
  await patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: {},
    pageNumbers: (template) => {
      const estimate = estimatePageNumbers(template);
      estimates.push(estimate);
      return estimate;
    },
  });
  return contentsHeadings(outline).map((_, index) => Number(estimates[0]?.bookmarks.get(contentsName(index))));
}

function withText(text: string): Outline {
  return { ...everyBlockOutline, blocks: [...everyBlockOutline.blocks, body(text)] };
}

/** Paragraphs, lists and tables with notes of one to four lines, between headings. */
function manyNotes(): Outline {
  const words = 'What was done, by whom, and what came of it in the end. ';
  const note = (index: number) =>
    noteOf('Where it comes from and what was counted there. '.repeat(1 + (index % 4) * 2));
  const blocks = Array.from({ length: 40 }, (_, index): readonly Block[] => [
    { kind: 'heading', level: index % 3 === 0 ? 1 : 2, id: `h-${index}`, text: `Heading ${index}` },
    noted(words.repeat(1 + (index % 7)), `Note ${index}.`),
    {
      kind: 'list',
      ordered: false,
      items: Array.from({ length: index % 4 }, (_each, item) => [text(words.repeat(item + 1)), note(index + item)]),
    },
    ...(index % 5 === 0
      ? ([
          {
            kind: 'table',
            id: `table-${index}`,
            caption: 'Numbers',
            columns: [{ heading: 'Number', width: 1, align: 'start' }],
            rows: Array.from({ length: 4 }, () => [{ content: [text(words), note(index)] }]),
          },
        ] as const)
      : []),
  ]);
  return { ...everyBlockOutline, blocks: [{ kind: 'contents', title: 'Contents' }, ...blocks.flat()] };
}

function body(text: string): Block {
  return { kind: 'paragraph', style: 'body', content: [{ kind: 'text', text }] };
}

describe('pageNumbers', () => {
  it.each<[string, () => Outline]>([
    ['the sample for a peer on letter paper', () => sampleOutline({ audience: 'peer', paper: 'letter' })],
    ['footnotes on every page', manyNotes],
    ['lists at the foot of pages', listsAtTheFoot],
    ['8 items', () => outlineOf(largeCase({ activities: 8, claimsEach: 3 }))],
  ])('sets every heading on the page that docx’s own layout of the written file does: %s', async (_, made) => {
    const outline = made();
    expect(pageNumbers(outline)?.headings).toEqual(await pagesByDocx(outline));
  });

  it('counts the pages of a long packet', () => {
    const long = outlineOf(largeCase({ activities: 200, claimsEach: 3 }));
    const pages = pageNumbers(long);
    expect(pages?.headings).toEqual(pages?.headings.toSorted((one, other) => one - other));
    expect(pages?.headings).toHaveLength(contentsHeadings(long).length);
    expect(pages?.count).toBeGreaterThan(100);
  });

  it('breaks a row that is taller than a page over several', () => {
    const [cell] = [{ content: [{ kind: 'text', text: 'word '.repeat(9_000) }] }] as const;
    const blocks = everyBlockOutline.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: [[cell]] } : block,
    );
    const [, , after = 0] = pageNumbers({ ...everyBlockOutline, blocks })?.headings ?? [];
    expect(after).toBeGreaterThan(15);
  });

  it('says none where the width of a letter is not known, as of letters that join', () => {
    expect(pageNumbers(withText('plain'))).not.toBeNull();
    expect(pageNumbers(withText('日本語 한국어 שלום 🚀 e\u0301'))).not.toBeNull();
    expect(pageNumbers(withText('مرحبا'))).toBeNull();
    expect(pageNumbers(withText('नमस्ते'))).toBeNull();
  });

  it('says none for a packet of more blocks than anybody reads', () => {
    const blocks = Array.from({ length: 100_001 }, () => body('x'));
    expect(pageNumbers({ ...everyBlockOutline, blocks })).toBeNull();
  });
});
