import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../shared/export/docx/write-docx.ts';
import type { Block } from '../../../../shared/packet/outline-types.ts';
import { all, type DocxFile, openDocx } from '../../../support/docx-file.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { heading, paragraph, text } from '../../../support/made-outline.ts';

async function written(...blocks: readonly Block[]): Promise<DocxFile> {
  return openDocx((await writeDocx({ ...everyBlockOutline, blocks })).bytes);
}

/** Of each item of a list whether it stays with the next (n) and whole (w), as in "nw w". */
async function keepsOf(...items: readonly string[]): Promise<string> {
  const docx = await written({ kind: 'list', ordered: false, items: items.map((item) => [text(item)]) });
  return all(docx.xml('word/document.xml'), 'w:p')
    .map((each) => `${all(each, 'w:keepNext').length > 0 ? 'n' : ''}${all(each, 'w:keepLines').length > 0 ? 'w' : ''}`)
    .join(' ')
    .trim();
}

describe('what stays together in a Word document', () => {
  it('is the first two and the last two items of a list, and an item of some lines', async () => {
    expect(await keepsOf('one')).toBe('w');
    expect(await keepsOf('one', 'two')).toBe('nw w');
    expect(await keepsOf('one', 'two', 'three', 'four', 'five')).toBe('nw w w nw w');
  });

  it('is no item that is long, or has many lines', async () => {
    expect(await keepsOf('word '.repeat(200), 'two')).toBe('w');
    expect(await keepsOf('one', 'word\n'.repeat(20))).toBe('nw');
  });

  it('is a quotation with whose it is, which stands as far in', async () => {
    const note = (words: string): Block => ({ kind: 'paragraph', style: 'note', content: [text(words)] });
    const quote: Block = { kind: 'paragraph', style: 'quote', content: [text('“Steady.”')] };
    const docx = await written(quote, note('Grace'), note('Something else'));
    expect(docx.paragraphs.map(({ style }) => style)).toEqual(['Quote', 'Attribution', 'Note']);
    const styles = all(docx.xml('word/styles.xml'), 'w:style');
    const [left, below] = ['Quote', 'Attribution'].map((id) => {
      const style = styles.find((each) => each.getAttribute('w:styleId') === id);
      return style === undefined ? undefined : all(style, 'w:ind')[0]?.getAttribute('w:left');
    });
    expect(below).toBe(left);
  });

  it('is a chart with its caption below, where links lead to the chart', async () => {
    const figure = everyBlockOutline.blocks.find(({ kind }) => kind === 'figure') ?? expect.fail('No figure');
    const docx = await written(figure);
    expect(docx.paragraphs.map(({ style, bookmarks }) => [style, bookmarks.length])).toEqual([
      ['Figure', 1],
      ['FigureCaption', 0],
    ]);
  });
});

describe('the contents of a Word document', () => {
  it('have dots and number behind words, never on a line of their own', async () => {
    // As wide as the page, so that the number alone would not fit.
    const long = `${'i'.repeat(5)} ${'m'.repeat(40)} ${'m'.repeat(11)}`;
    const docx = await written({ kind: 'contents', title: 'Contents' }, heading(1, 'a', long), paragraph('x'));
    const entry = all(docx.xml('word/document.xml'), 'w:hyperlink')[0] ?? expect.fail('No entry');
    expect(all(entry, 'w:br')).toHaveLength(1);
    const short = await written({ kind: 'contents', title: 'Contents' }, heading(1, 'a', 'Short words'));
    expect(all(short.xml('word/document.xml'), 'w:br')).toHaveLength(0);
  });
});
