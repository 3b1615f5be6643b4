import type { Document, Element } from '@xmldom/xmldom';
import { paragraphText, shortened, textsOf } from '../placeholders.ts';
import { around, childNamed, elements } from '../word-package.ts';
import { labelAround, runOf } from './form-text.ts';
import type { Spot } from './spot.ts';

/** Text fields of old forms, which are runs between marks: what is put in becomes their result, and they stay fields. */
export function fieldSpots(xml: Document): readonly Spot[] {
  return elements(xml, 'w:fldChar').flatMap((begin): readonly Spot[] => {
    if (begin.getAttribute('w:fldCharType') !== 'begin' || elements(begin, 'w:textInput').length === 0) return [];
    const paragraph = around(begin, 'w:p');
    const field = paragraph === null ? null : fieldFrom(begin, paragraph);
    if (paragraph === null || field === null) return [];
    const label = labelOf(field, paragraph);
    return [{ kind: 'field', label, paragraph, put: ({ inline }) => putInto(field, inline) }];
  });
}

type Field = { readonly begin: Element; readonly results: readonly Element[]; readonly end: Element };

function fieldFrom(begin: Element, paragraph: Element): Field | null {
  const runs = elements(paragraph, 'w:r');
  const first = runs.indexOf(around(begin, 'w:r') ?? begin);
  const after = runs.slice(first + 1);
  const typeOf = (run: Element) => childNamed(run, 'w:fldChar')?.getAttribute('w:fldCharType');
  const end = after.find((run) => typeOf(run) === 'end');
  if (first < 0 || end === undefined) return null;
  const separate = after.findIndex((run) => typeOf(run) === 'separate');
  const last = after.indexOf(end);
  return { begin, results: separate < 0 || separate > last ? [] : after.slice(separate + 1, last), end };
}

function labelOf({ begin, results }: Field, paragraph: Element): string {
  const name =
    elements(begin, 'w:statusText')[0]?.getAttribute('w:val') ??
    elements(begin, 'w:helpText')[0]?.getAttribute('w:val') ??
    '';
  const texts = textsOf(paragraph);
  const first = texts.findIndex((text) => results.some((run) => run === text.parentNode));
  const before = (
    first < 0
      ? paragraphText(paragraph)
      : texts
          .slice(0, first)
          .map((text) => text.textContent ?? '')
          .join('')
  ).trim();
  return shortened(before) || shortened(name) || labelAround(paragraph);
}

function putInto({ results, end }: Field, inline: string): void {
  const [first] = results;
  const style = first === undefined ? null : (childNamed(first, 'w:rPr') ?? null);
  end.parentNode?.insertBefore(runOf(end, inline, style), first ?? end);
  for (const run of results) run.parentNode?.removeChild(run);
}
