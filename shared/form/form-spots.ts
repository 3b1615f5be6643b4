import type { Document } from '@xmldom/xmldom';
import { type Failure, failure, type Result, success } from '../lib/result.ts';
import { fittingInserts } from './fitting-inserts.ts';
import { insertNamed } from './form-inserts.ts';
import { type FormPlace, placesIn } from './placeholders.ts';
import { readWordFile } from './read-word-file.ts';
import { blankSpots } from './spots/blank-spots.ts';
import { controlSpots } from './spots/control-spots.ts';
import { fieldSpots } from './spots/field-spots.ts';
import { labelSpots } from './spots/label-spots.ts';
import type { Spot } from './spots/spot.ts';
import { tableSpots } from './spots/table-spots.ts';
import { elements, packed, partXml, textParts, type WordPackage, withParts } from './word-package.ts';

/** A place in a form where an answer belongs. */
export type FormSpot = {
  /** Names the spot in this form, as it is now. */
  readonly id: string;
  readonly kind: Spot['kind'];
  readonly label: string;
  readonly place: FormPlace;
  /** Ids of `FORM_INSERTS` that fit the label, the likeliest first. */
  readonly suggestions: readonly string[];
};

/** What goes where: ids of `FORM_INSERTS` by ids of spots. */
export type SpotChoices = Readonly<Record<string, string>>;

/** Where answers belong in a form without placeholders, in the order of the form. Codes: those of `readWordFile`. */
export function formSpots(form: Uint8Array): Result<readonly FormSpot[], Failure> {
  const read = readWordFile(form);
  if (!read.ok) return read;
  return success(
    spotsByPart(read.value).flatMap(({ xml, part, spots }) => {
      const placeOf = placesIn(xml, part);
      const places = new Map(elements(xml, 'w:p').map((paragraph) => [paragraph, placeOf(paragraph)]));
      return spots.map(({ id, spot }) => ({
        id,
        kind: spot.kind,
        label: spot.label,
        place: places.get(spot.paragraph) ?? placeOf(spot.paragraph),
        suggestions: suggestionsOf(spot),
      }));
    }),
  );
}

/**
 * The form with placeholders where they were chosen to go, in the formatting of the spot. Choices for spots that the form has
 * not, and of things that there are not, are left out. Codes: those of `readWordFile`, and `no-choice` when nothing is left.
 */
export function makeTemplate(form: Uint8Array, choices: SpotChoices): Result<Uint8Array<ArrayBuffer>, Failure> {
  const read = readWordFile(form);
  if (!read.ok) return read;
  let word = read.value;
  let count = 0;
  for (const { name, xml, spots } of spotsByPart(read.value)) {
    const chosen = spots.flatMap(({ id, spot }) => {
      const insert = Object.hasOwn(choices, id) ? insertNamed(choices[id] ?? '') : undefined;
      return insert === undefined ? [] : [{ spot, insert }];
    });
    // From the end, so that what was found before stays where it was found.
    for (const { spot, insert } of chosen.toReversed()) spot.put(insert);
    if (chosen.length > 0) word = withParts(word, { [name]: xml });
    count += chosen.length;
  }
  if (count > 0) return success(packed(word));
  return failure({ code: 'no-choice', message: 'Choose for at least one spot of the form what goes there.' });
}

type PartSpots = {
  readonly name: string;
  readonly part: FormPlace['part'];
  readonly xml: Document;
  readonly spots: readonly { readonly id: string; readonly spot: Spot }[];
};

function spotsByPart(word: WordPackage): readonly PartSpots[] {
  let count = 0;
  return textParts(word)
    .filter(({ part }) => part !== 'notes')
    .map(({ name, part }) => {
      const xml = partXml(word, name);
      const spots = spotsIn(xml).map((spot) => {
        count += 1;
        return { id: `spot-${count}`, spot };
      });
      return { name, part, xml, spots };
    });
}

/** In the order of their paragraphs; what a control or field asks for is not asked again by the cell it stands in. */
function spotsIn(xml: Document): readonly Spot[] {
  const order = new Map(elements(xml, 'w:p').map((paragraph, index) => [paragraph, index]));
  const found = [...controlSpots(xml), ...fieldSpots(xml), ...blankSpots(xml), ...tableSpots(xml), ...labelSpots(xml)];
  const taken = new Set<Spot['paragraph']>();
  const first = found.filter(({ kind, paragraph }) => {
    if (kind === 'cell' || kind === 'rows' || kind === 'below') return !taken.has(paragraph) && taken.add(paragraph);
    taken.add(paragraph);
    return true;
  });
  return first.toSorted((one, other) => (order.get(one.paragraph) ?? 0) - (order.get(other.paragraph) ?? 0));
}

/** Rows take only what is a list. */
function suggestionsOf({ kind, label }: Spot): readonly string[] {
  const fitting = kind === 'rows' ? rowSuggestions(label) : fittingInserts(label);
  return kind === 'rows' ? fitting.filter((id) => insertNamed(id)?.rows !== undefined) : fitting;
}

function rowSuggestions(headings: string): readonly string[] {
  const [first = ''] = headings.split(' | ');
  return [...new Set([...fittingInserts(first), ...headings.split(' | ').flatMap(fittingInserts)])];
}
