import type { Document, Element } from '@xmldom/xmldom';
import { isHeading, paragraphText, shortened } from '../placeholders.ts';
import { around, children, elements } from '../word-package.ts';
import { cellText, isEmptyParagraph, putParagraphs } from './form-text.ts';
import type { Spot } from './spot.ts';

const LONGEST_LABEL = 160;

/**
 * Room left under a label or a heading: an empty paragraph right below it, or below the explanation that follows it when
 * the next label, a table or the end comes after.
 */
export function labelSpots(xml: Document): readonly Spot[] {
  const containers = [
    ...new Set(elements(xml, 'w:p').flatMap(({ parentNode }) => (parentNode === null ? [] : [parentNode as Element]))),
  ];
  return containers.flatMap((container) =>
    spotsIn(children(container).filter(({ nodeName }) => nodeName === 'w:p' || nodeName === 'w:tbl')),
  );
}

function spotsIn(blocks: readonly Element[]): readonly Spot[] {
  const spots: Spot[] = [];
  let label: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.nodeName === 'w:tbl') {
      label = null;
      continue;
    }
    if (!isEmptyParagraph(block)) {
      if (isLabel(block)) label = block;
      continue;
    }
    const before = blocks[index - 1];
    if (label === null || before === undefined || before.nodeName === 'w:tbl' || isEmptyParagraph(before)) continue;
    if (before !== label && !endsHere(blocks.slice(index + 1))) continue;
    const asked = shortened(paragraphText(label));
    spots.push({
      kind: 'below',
      label: asked,
      paragraph: block,
      put: ({ block: lines }) => putParagraphs(block, lines),
    });
    label = null;
  }
  return spots;
}

function endsHere(blocks: readonly Element[]): boolean {
  const next = blocks.find((block) => block.nodeName === 'w:tbl' || !isEmptyParagraph(block));
  return next === undefined || next.nodeName === 'w:tbl' || isLabel(next);
}

function isLabel(paragraph: Element): boolean {
  const text = paragraphText(paragraph).trim();
  if (text === '' || text.length > LONGEST_LABEL) return false;
  if (isHeading(paragraph) || /[:?？：]$/.test(text) || /^\(?(\d+|[a-z])[.)]\s/i.test(text)) return true;
  const runs = elements(paragraph, 'w:r').filter((run) => around(run, 'w:p') === paragraph && cellText(run) !== '');
  return runs.every((run) =>
    elements(run, 'w:b').some((bold) => !/^(0|false|off)$/.test(bold.getAttribute('w:val') ?? '')),
  );
}
