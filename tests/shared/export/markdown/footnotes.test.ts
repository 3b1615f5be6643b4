import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../shared/export/markdown/write-markdown.ts';
import type { Outline } from '../../../../shared/packet/outline-types.ts';
import { madeMeta, text } from '../../../support/made-outline.ts';
import { noted, notedOutline, noteOf, PAPER_ADDRESS } from '../../../support/noted-outline.ts';

const textOf = (outline: Outline) => new TextDecoder().decode(writeMarkdown(outline).bytes);
const aNote = (note: string): Outline => ({ meta: { ...madeMeta, footer: '' }, blocks: [noted('Said.', note)] });

/** As GitHub and its like show it, and as a reader does that knows no footnotes. */
const shownByGitHub = (markdown: string) =>
  parseFragment(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }));
const shownByOthers = (markdown: string) => parseFragment(micromark(markdown, { allowDangerousHtml: true }));

function elementsIn(node: Tree.Node): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)));
}

function shown(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
}

const plainly = (words: string) => words.replace(/\s+/gu, ' ').trim();
/** The notes below a page, without the arrows that lead back. */
const notesIn = (page: Tree.Node) => {
  const section = elementsIn(page).find(({ tagName }) => tagName === 'section');
  const items = section === undefined ? [] : elementsIn(section).filter(({ tagName }) => tagName === 'li');
  return items.map((item) => plainly(shown(item).replace('↩', '')));
};

describe('footnotes in Markdown', () => {
  it('are footnotes where a reader knows them, with what is for paper alone left to the link', () => {
    const page = shownByGitHub(textOf(notedOutline));
    expect(notesIn(page)).toEqual([
      'Q3 2025; source: dashboard <of & "ours">.',
      'That is: Word',
      'Of whom the table tells; see the page, not this. שלום עולם',
      'Of the slowest.',
      'A day.',
    ]);
    expect(
      elementsIn(page)
        .filter(({ tagName }) => tagName === 'sup')
        .map(shown),
    ).toEqual(['1', '2', '3', '4', '5']);
    expect(textOf(notedOutline).split(PAPER_ADDRESS)).toHaveLength(2);
  });

  it('stay to be read where a reader does not: the marks, and every note in a line of its own', () => {
    const paragraphs = elementsIn(shownByOthers(textOf(notedOutline)))
      .filter(({ tagName }) => tagName === 'p')
      .map(shown);
    expect(paragraphs).toContain('Latency fell to a seventh.[^1] And on it went.');
    expect(paragraphs).toContain('[^1]: Q3 2025; source: dashboard <of & "ours">.');
    expect(paragraphs).toContain('[^2]: That is: Word');
    expect(paragraphs).toContain('[^5]: A day.');
  });

  it('lose no word of any text in either, and nothing in it becomes markup', () => {
    const fragments = fc.constantFrom(
      ...['*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '-', '.', '|', '~', '&', ':', '\\', '"', "'", '^'],
      ...['\n', ' ', '\t', '    ', '1.', '- ', '> ', '---', '```', '&amp;', '<b>', 'https://a.b', 'a@b.cd'],
      ...['[x](y)', '[^1]', '[^1]: x', 'a', 'b c', '"t"', '(t)', 'é', '日'],
    );
    fc.assert(
      fc.property(fc.array(fragments, { minLength: 1, maxLength: 8 }), (parts) => {
        const note = `a${parts.join('')}`;
        const markdown = textOf(aNote(note));
        const [only = ''] = notesIn(shownByGitHub(markdown));
        expect(only.replace(/^That is: /, '')).toBe(plainly(note));
        const whole = plainly(shown(shownByOthers(markdown)));
        expect(whole.replace('That is: ', '')).toBe(`Said.[^1] And on it went. [^1]: ${plainly(note)}`);
      }),
      { numRuns: 500 },
    );
  });

  it('are no link because of what comes behind their mark', () => {
    const content = [text('Said'), noteOf('One note.'), text('(see there)')];
    const markdown = textOf({ ...aNote(''), blocks: [{ kind: 'paragraph', style: 'body', content }] });
    for (const page of [shownByGitHub(markdown), shownByOthers(markdown)]) {
      expect(plainly(shown(page))).toContain('(see there)');
      expect(elementsIn(page).filter(({ attrs }) => attrs.some(({ value }) => value === 'see'))).toEqual([]);
    }
  });
});
