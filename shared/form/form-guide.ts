import { FORM_FIELDS, type FormField } from './form-fields.ts';
import { inBraces } from './form-sentences.ts';

/** One line of the list of placeholders: what is written in a form, and what stands there then. */
export type GuideLine = { readonly written: string; readonly meaning: string };
/** The placeholders of one kind of thing: of the whole form, or within a loop over a list. */
export type GuidePart = { readonly title: string; readonly lines: readonly GuideLine[] };

/** Every placeholder for a person who writes a template: texts first, then each list with what can stand inside it. */
export function formGuide(): readonly GuidePart[] {
  const lists = Map.groupBy(
    FORM_FIELDS.flatMap((field) => listsIn(field, [])),
    ({ lines }) => JSON.stringify(lines),
  );
  return [
    { title: 'Anywhere', lines: FORM_FIELDS.flatMap((field) => linesOf(field, '')) },
    ...[...lists.values()].map((alike) => ({
      title: `Inside ${alike.map(({ title }) => title).join(' or ')}`,
      lines: alike[0]?.lines ?? [],
    })),
  ];
}

/** The same as tables of Markdown, as `docs/forms.md` has them. */
export function formFieldTables(): string {
  return formGuide()
    .map(({ title, lines }) => {
      const rows = lines.map(({ written, meaning }) => `| \`${written}\` | ${meaning} |`);
      return [`### ${title}`, '', '| in the form | what stands there |', '|---|---|', ...rows].join('\n');
    })
    .join('\n\n');
}

function linesOf(field: FormField, group: string): readonly GuideLine[] {
  const name = `${group}${field.name}`;
  if (field.kind === 'group') return field.fields.flatMap((each) => linesOf(each, `${field.name}.`));
  if (field.kind === 'text') return [{ written: inBraces(name), meaning: field.meaning }];
  if (field.kind === 'texts') return [{ written: inBraces(name), meaning: `${field.meaning}, with commas` }];
  return [{ written: loopOf(name), meaning: `${field.meaning}: a loop, see below` }];
}

function listsIn(field: FormField, around: readonly string[]): readonly GuidePart[] {
  if (field.kind === 'text' || field.kind === 'texts') return [];
  const inner = field.kind === 'list' ? [...around, field.name] : around;
  const own: readonly GuidePart[] =
    field.kind === 'list'
      ? [
          {
            title: inner.map((name) => inBraces(`#${name}`)).join(' '),
            lines: field.fields.flatMap((each) => linesOf(each, '')),
          },
        ]
      : [];
  return [...own, ...field.fields.flatMap((each) => listsIn(each, inner))];
}

function loopOf(name: string): string {
  return `${inBraces(`#${name}`)} … ${inBraces(`/${name}`)}`;
}
