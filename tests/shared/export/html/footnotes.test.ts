import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../shared/export/html/write-html.ts';
import { notedOutline, PAPER_ADDRESS } from '../../../support/noted-outline.ts';

const elements = elementsIn(parse(new TextDecoder().decode(writeHtml(notedOutline).bytes)));

function elementsIn(node: Tree.Node): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)));
}

function shown(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
}

const attribute = (element: Tree.Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;
const byRole = (role: string) => elements.filter((element) => attribute(element, 'role') === role);
const byId = (id: string) => elements.filter((element) => attribute(element, 'id') === id);

describe('footnotes of an HTML page', () => {
  it('stand at its end, named, in the order of their marks', () => {
    const [section, ...others] = byRole('doc-endnotes');
    expect(others).toEqual([]);
    expect(attribute(section, 'aria-label')).toBe('Footnotes');
    const items = section === undefined ? [] : elementsIn(section).filter(({ tagName }) => tagName === 'li');
    expect(items.map((item) => shown(item))).toEqual([
      'Q3 2025; source: dashboard <of & "ours">. ↩',
      'Word ↩',
      'Of whom the table tells; see the page, not this.\nשלום עולם ↩',
      'Of the slowest. ↩',
      'A day. ↩',
    ]);
    const last = elements.findIndex((element) => attribute(element, 'role') === 'doc-endnotes');
    expect(last).toBeGreaterThan(elements.findLastIndex(({ tagName }) => tagName === 'table'));
  });

  it('lead from mark to note and back, and say where', () => {
    const marks = byRole('doc-noteref');
    const backs = byRole('doc-backlink');
    expect(marks.map(shown)).toEqual(['1', '2', '3', '4', '5']);
    for (const [index, mark] of marks.entries()) {
      const back = backs[index];
      const note = byId(attribute(mark, 'href')?.slice(1) ?? '');
      expect(note).toHaveLength(1);
      expect(elementsIn(note[0] as Tree.Element)).toContain(back);
      expect(byId(attribute(back, 'href')?.slice(1) ?? '')).toEqual([mark]);
      expect(attribute(mark, 'aria-label')).toBe(`Footnote ${index + 1}`);
      expect(attribute(back, 'aria-label')).toBe(`Back to the text of footnote ${index + 1}`);
    }
  });

  it('tell the address of a link beside it in print alone', () => {
    const [address, ...others] = elements.filter((element) => attribute(element, 'class') === 'on-paper');
    expect(others).toEqual([]);
    expect(shown(address as Tree.Element)).toBe(` (${PAPER_ADDRESS})`);
    const style = shown(elements.find(({ tagName }) => tagName === 'style') as Tree.Element);
    const [screen = '', print = ''] = style.split('@media print');
    expect(screen).toContain('.on-paper{display:none}');
    expect(print).toContain('.on-paper{display:inline}');
  });
});
