import type { Document, Element } from '@xmldom/xmldom';
import { paragraphText, shortened, textsOf } from '../placeholders.ts';
import { around, childNamed, children, elements } from '../word-package.ts';
import { labelAround, putParagraphs, runOf, textStyle } from './form-text.ts';
import type { Spot } from './spot.ts';

/** Controls that hold no text of one's own. */
const OTHER = [
  'w:dropDownList',
  'w:comboBox',
  'w:picture',
  'w14:checkbox',
  'w:docPartObj',
  'w:docPartList',
  'w:group',
  'w:citation',
  'w:bibliography',
];

/** How Word asks for text, where a program has lost the mark that this is no text yet. */
const ASKING = /\b(click|tap)\b.*\b(here|enter)\b/i;

/** Content controls that still ask for text, or are empty. */
export function controlSpots(xml: Document): readonly Spot[] {
  return elements(xml, 'w:sdt').flatMap((control): readonly Spot[] => {
    const properties = childNamed(control, 'w:sdtPr');
    const content = childNamed(control, 'w:sdtContent');
    if (properties === undefined || content === undefined) return [];
    if (OTHER.some((name) => childNamed(properties, name) !== undefined)) return [];
    const text = elements(content, 'w:t')
      .map((each) => each.textContent ?? '')
      .join('');
    const asks = childNamed(properties, 'w:showingPlcHdr') !== undefined || ASKING.test(text);
    if (!asks && text.trim() !== '') return [];
    const paragraph = around(control, 'w:p') ?? elements(content, 'w:p')[0];
    if (paragraph === undefined) return [];
    const label = labelOf(control, properties, paragraph) || shortened(text);
    return [{ kind: 'control', label, paragraph, put: (insert) => putInto(properties, content, insert) }];
  });
}

function labelOf(control: Element, properties: Element, paragraph: Element): string {
  const title = childNamed(properties, 'w:alias')?.getAttribute('w:val') ?? '';
  if (title.trim() !== '') return shortened(title);
  const before = around(control, 'w:p') === null ? '' : textBefore(control, paragraph);
  return before.trim() === '' ? labelAround(around(control, 'w:p') ?? control) : shortened(before);
}

function textBefore(control: Element, paragraph: Element): string {
  const inside = new Set(elements(control, 'w:t'));
  const texts = textsOf(paragraph);
  const first = texts.findIndex((text) => inside.has(text));
  return first < 0
    ? paragraphText(paragraph)
    : texts
        .slice(0, first)
        .map((text) => text.textContent ?? '')
        .join('');
}

function putInto(properties: Element, content: Element, { block, inline }: Parameters<Spot['put']>[0]): void {
  const plain = childNamed(properties, 'w:text');
  plain?.setAttribute('w:multiLine', '1');
  for (const name of ['w:showingPlcHdr', 'w:dataBinding']) {
    const mark = childNamed(properties, name);
    if (mark !== undefined) properties.removeChild(mark);
  }
  const [first, ...others] = elements(content, 'w:p');
  const style = childNamed(properties, 'w:rPr') ?? null;
  if (first === undefined) {
    const own = style ?? textStyle(content);
    for (const child of children(content)) content.removeChild(child);
    content.appendChild(runOf(content, inline, own));
    return;
  }
  for (const other of others) other.parentNode?.removeChild(other);
  putParagraphs(first, plain === undefined ? block : [inline], style ?? textStyle(first));
}
