import type { FormPlaceholder, FormProblem } from './form-types.ts';
import { type FormPlace, paragraphText, placesIn, type Token, tokensIn } from './placeholders.ts';
import { type Named, namedIn, OUTERMOST, type Scope, scopesInside } from './resolve-name.ts';
import { suggestionsFor } from './suggestions.ts';
import { elements, partXml, textParts, type WordPackage } from './word-package.ts';

export type CheckedPlaceholders = {
  readonly placeholders: readonly FormPlaceholder[];
  readonly problems: readonly FormProblem[];
};

type Placed = { readonly token: Token; readonly place: FormPlace };
/** A loop or condition that is not closed yet; `scopes` are those inside. */
type Open = Placed & { readonly scopes: readonly Scope[]; readonly within: readonly string[] };

/** Every placeholder of a form, and what is wrong with them: names that nothing has, loops that do not close. */
export function checkPlaceholders(word: WordPackage): CheckedPlaceholders {
  const placeholders = new Map<string, FormPlaceholder>();
  const problems: FormProblem[] = [];
  for (const tokens of textParts(word).map(({ name, part }) => tokensOf(word, name, part))) {
    const open: Open[] = [];
    for (const placed of tokens) checkToken(placed, open, placeholders, problems);
    for (const { token, place } of open) problems.push(problem('not-closed', token, place));
  }
  return { placeholders: [...placeholders.values()], problems: unique(problems) };
}

/** Whether there is anything in the form that is meant to be filled. */
export function hasPlaceholders({ placeholders, problems }: CheckedPlaceholders): boolean {
  return placeholders.length > 0 || problems.length > 0;
}

function tokensOf(word: WordPackage, name: string, part: FormPlace['part']): readonly Placed[] {
  const xml = partXml(word, name);
  const placeOf = placesIn(xml, part);
  return elements(xml, 'w:p').flatMap((paragraph) => {
    const place = placeOf(paragraph);
    return tokensIn(paragraphText(paragraph)).map((token) => ({ token, place }));
  });
}

function checkToken(
  placed: Placed,
  open: Open[],
  placeholders: Map<string, FormPlaceholder>,
  problems: FormProblem[],
): void {
  const { token, place } = placed;
  const { kind, name } = token;
  if (kind === 'left-open' || kind === 'stray-end') {
    problems.push(problem(kind, token, place));
    return;
  }
  const inner = open.at(-1);
  if (kind === 'close') {
    if (inner === undefined) problems.push(problem('not-opened', token, place));
    else if (name !== '' && name !== inner.token.name)
      problems.push(problem('crossed', token, place, [inner.token.name]));
    if (inner !== undefined) open.pop();
    return;
  }
  const scopes = inner?.scopes ?? OUTERMOST;
  const within = inner?.within ?? [];
  const named = namedIn(scopes, name);
  const isKnown = named !== null && (kind !== 'value' || isText(named));
  const suggestions = named === null ? suggestionsFor(name, kind !== 'value', scopes) : [];
  note(placeholders, { kind, name, within, places: [place], isKnown, suggestions });
  if (!isKnown) problems.push(problem(faultOf(kind, named), token, place, suggestions));
  if (kind === 'value') return;
  const isLoop = kind === 'open' && named !== null;
  open.push({ ...placed, scopes: isLoop ? scopesInside(scopes, named) : scopes, within: [...within, name] });
}

/** A list of texts is a text too: with commas. */
function isText(named: Named): boolean {
  if (named.kind === 'field') return named.field.kind === 'text' || named.field.kind === 'texts';
  return named.kind === 'item';
}

function faultOf(kind: FormPlaceholder['kind'], named: Named | null): FormProblem['code'] {
  if (kind !== 'value') return 'unknown-loop';
  return named === null ? 'unknown' : 'needs-loop';
}

function note(placeholders: Map<string, FormPlaceholder>, found: FormPlaceholder): void {
  const key = [found.kind, ...found.within, found.name].join('\n');
  const before = placeholders.get(key);
  // A text box stands in the file twice, once for older programs.
  const isNew = (place: FormPlace) => !before?.places.some((each) => JSON.stringify(each) === JSON.stringify(place));
  placeholders.set(key, { ...found, places: [...(before?.places ?? []), ...found.places.filter(isNew)] });
}

function problem(
  code: FormProblem['code'],
  { name }: Token,
  place: FormPlace,
  suggestions: readonly string[] = [],
): FormProblem {
  return { code, name, place, suggestions, blocks: code !== 'unknown' && code !== 'needs-loop' };
}

function unique(problems: readonly FormProblem[]): readonly FormProblem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
