import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../shared/export/markdown/write-markdown.ts';
import type { Block, Inline, Outline } from '../../../../shared/packet/outline-types.ts';
import { safeText } from '../../../../shared/packet/text-safety.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { HOSTILE_TEXT, PACKET_OUTLINES } from '../../../support/packet-cases.ts';

const textOf = (outline: Outline) => new TextDecoder().decode(writeMarkdown(outline).bytes);
const withBlocks = (...blocks: readonly Block[]): Outline => ({
  ...everyBlockOutline,
  meta: { ...everyBlockOutline.meta, footer: '' },
  blocks,
});

/** The page that a reader of GitHub-flavoured Markdown makes of it. */
function rendered(markdown: string): readonly Tree.Element[] {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return elementsIn(parseFragment(html));
}

function elementsIn(node: Tree.Node): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)));
}

function shown(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const plainly = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('writeMarkdown', () => {
  it('writes headings, lists, tables and quotes that a reader of Markdown finds again', () => {
    const elements = rendered(textOf(everyBlockOutline));
    const named = (tag: string) =>
      elements.filter(({ tagName }) => tagName === tag).map((element) => plainly(shown(element)));
    expect(named('h1')).toEqual(['Zoë Müller-Ångström']);
    expect(named('h2')).toEqual(['Summary', 'Standing per criterion', 'Exhibits']);
    expect(named('h3')).toEqual(['E1 Ledger rewrite 日本語 🚀']);
    expect(named('th').slice(0, 3)).toEqual(['Criterion', 'Verdict', 'Exhibits']);
    expect(named('td')).toContain('Owns a product area <end to end> & more.');
    expect(named('td')).toContain('7');
    expect(named('blockquote')).toEqual(['“Steady under pressure.”']);
    expect(named('ol')).toHaveLength(1);
    expect(elements.find(({ tagName }) => tagName === 'strong')).toBeDefined();
  });

  it.each(PACKET_OUTLINES)('leads every link to an anchor that is there, or out by web and mail: %s', (_, make) => {
    const elements = rendered(textOf(make()));
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of elements) {
      expect(['script', 'style', 'img', 'iframe', 'input', 'pre', 'code']).not.toContain(element.tagName);
      const href = attribute(element, 'href');
      if (href?.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)));
      else if (href !== undefined) expect(href).toMatch(/^(https?|mailto):/);
    }
  });

  const places: readonly (readonly [string, string, (content: readonly Inline[]) => Block])[] = [
    ['a paragraph', 'p', (content) => ({ kind: 'paragraph', style: 'body', content })],
    ['a list item', 'li', (content) => ({ kind: 'list', ordered: false, items: [content] })],
    [
      'a table cell',
      'td',
      (content) => ({
        kind: 'table',
        id: 't',
        caption: 'c',
        columns: [{ heading: 'h', width: 1, align: 'start' }],
        rows: [[{ content }]],
      }),
    ],
  ];

  it.each(places)('shows any text as it is in %s: nothing in it becomes markup', (_, tag, block) => {
    const check = (raw: string) => {
      const text = safeText(raw);
      const elements = rendered(textOf(withBlocks(block([{ kind: 'text', text }]))));
      const element = elements.find(({ tagName }) => tagName === tag);
      const inner = element === undefined ? [] : elementsIn(element).map(({ tagName }) => tagName);
      expect(inner.filter((name) => name !== 'br' && name !== 'p')).toEqual([]);
      if (element !== undefined || plainly(text) !== '')
        expect(plainly(element === undefined ? '' : shown(element))).toBe(plainly(text));
    };
    const fragments = fc.constantFrom(
      ...[
        '*',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '#',
        '+',
        '-',
        '.',
        '!',
        '|',
        '~',
        '$',
        '&',
        ';',
        ':',
        '/',
        '\\',
        '@',
        '=',
        '^',
        '"',
      ],
      ...[
        '\n',
        ' ',
        '\t',
        '    ',
        '1.',
        '1)',
        '- ',
        '+ ',
        '# ',
        '> ',
        '---',
        '===',
        '***',
        '```',
        '~~',
        '&amp;',
        '&#x41;',
        '<b>',
        '</td>',
      ],
      ...[
        'http://',
        'https://a.b',
        'www.a.b',
        'a@b.cd',
        'mailto:a@b.cd',
        ':smile:',
        '[x](y)',
        '![x](y)',
        '[^1]',
        '[ ] ',
        '|---|',
        'a',
        'é',
        '日',
        '🚀',
      ],
    );
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 9 }), (parts) => check(parts.join(''))),
      { numRuns: 1_500 },
    );
    for (const address of ['a@.b.cd', 'a@-b.cd', 'mailto:a@b.cd@.https://a.b']) check(address);
    check(HOSTILE_TEXT);
  });

  it('keeps any address in one piece and refuses forbidden kinds', () => {
    const link = (url: string) =>
      rendered(
        textOf(withBlocks({ kind: 'paragraph', style: 'body', content: [{ kind: 'link', text: 'x|y](z)', url }] })),
      ).filter(({ tagName }) => tagName === 'a');
    for (const url of [
      'https://example.com/a_(b)?c=1&copy;=2|3#<x>',
      'https://example.com/ü *x* `y`',
      'mailto:a@example.com?subject=a b',
    ]) {
      const [anchor] = link(url);
      expect(new URL(attribute(anchor ?? fail(), 'href') ?? '').host).toBe(new URL(url).host);
      expect(shown(anchor ?? fail())).toBe('x|y](z)');
    }
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '//x', 'data:text/html,x'])
      expect(link(url)).toEqual([]);
  });
});

function fail(): never {
  throw new Error('Nothing found');
}
