import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { PACKET_STYLE, PACKET_STYLE_HASH } from '../../../../shared/export/html/packet-style.ts';
import { writeHtml } from '../../../../shared/export/html/write-html.ts';
import type { Outline } from '../../../../shared/packet/outline-types.ts';
import { everyBlockOutline } from '../../../support/every-block-outline.ts';
import { PACKET_OUTLINES } from '../../../support/packet-cases.ts';

type Page = { readonly elements: readonly Tree.Element[]; readonly errors: readonly string[] };

function opened(outline: Outline): Page {
  const errors: string[] = [];
  const text = new TextDecoder().decode(writeHtml(outline).bytes);
  const page = parse(text, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsIn(page), errors };
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
const texts = ({ elements }: Page, tag: string) => elements.filter(({ tagName }) => tagName === tag).map(shown);

/** All that a packet needs; whatever can run, load, submit or navigate is not among it. */
const ELEMENTS = new Set(
  'html head meta title style body main header footer nav h1 h2 h3 h4 p ul ol li blockquote strong em sup span section a br div table caption colgroup col thead tbody tr th td figure figcaption svg desc g rect path text'.split(
    ' ',
  ),
);

describe.each(PACKET_OUTLINES)('an HTML page of %s', (_, make) => {
  const page = opened(make());

  it('is HTML that a parser has nothing to say about', () => {
    expect(page.errors).toEqual([]);
  });

  it('can run and load nothing, and styles nothing outside its one sheet', () => {
    for (const element of page.elements) {
      expect(ELEMENTS).toContain(element.tagName);
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^(on|src|style$|srcdoc|formaction|xlink)/);
        if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|#)/);
      }
    }
  });

  it('leads every link inside the page to an id that is there once', () => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of page.elements.flatMap((element) => attribute(element, 'href') ?? []))
      if (href.startsWith('#')) expect(ids).toContain(decodeURIComponent(href.slice(1)));
  });
});

describe('writeHtml', () => {
  const page = opened(everyBlockOutline);

  it('allows its own style by hash, and nothing else', () => {
    const hash = `sha256-${createHash('sha256').update(PACKET_STYLE).digest('base64')}`;
    expect(PACKET_STYLE_HASH).toBe(hash);
    expect(texts(page, 'style')).toEqual([PACKET_STYLE]);
    const policy = page.elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy ?? fail(), 'content')).toBe(
      `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('says its language, title, author and what it is about', () => {
    expect(attribute(page.elements[0] ?? fail(), 'lang')).toBe('en-GB');
    expect(texts(page, 'title')[0]).toBe('Promotion case of Zoë Müller-Ångström');
    const metas = new Map(page.elements.map((element) => [attribute(element, 'name'), attribute(element, 'content')]));
    expect(metas.get('author')).toBe('Zoë Müller-Ångström');
    expect(metas.get('description')).toBe('T6 Staff engineer');
  });

  it('has one h1, the other headings below it, and tables with headers for rows and columns', () => {
    expect(texts(page, 'h1')).toEqual(['Zoë Müller-Ångström']);
    expect(texts(page, 'h2')).toEqual(['Summary', 'Contents', 'Standing per criterion', 'Exhibits']);
    const headers = page.elements
      .filter(({ tagName }) => tagName === 'th')
      .map((header) => [attribute(header, 'scope'), shown(header)]);
    expect(headers).toContainEqual(['col', 'Verdict']);
    expect(headers).toContainEqual(['row', 'Owns a product area <end to end> & more.']);
    expect(texts(page, 'p')).toContain('First line\nsecond line\twith a tab.');
  });

  it('draws the chart inside the page, with a title and its numbers in words', () => {
    const svg = page.elements.find(({ tagName }) => tagName === 'svg') ?? fail();
    const ids = attribute(svg, 'aria-labelledby')?.split(' ') ?? [];
    const named = ids.map((id) => elementsIn(svg).find((element) => attribute(element, 'id') === id));
    expect(named.map((element) => shown(element ?? fail()))).toEqual([
      'Criteria by verdict on each level',
      'T5 Senior engineer (IC): 7 sustained, 3 met. T6 Staff engineer (IC): 3 sustained, 2 gaps.',
    ]);
  });

  it('turns a link of a forbidden kind into its text', () => {
    const content = [{ kind: 'link', text: 'click', url: ' javascript:alert(1)' }] as const;
    const { elements } = opened({ ...everyBlockOutline, blocks: [{ kind: 'paragraph', style: 'body', content }] });
    expect(elements.filter(({ tagName }) => tagName === 'a')).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'p').map(shown)).toEqual(['click']);
  });
});

function fail(): never {
  throw new Error('Nothing found');
}
