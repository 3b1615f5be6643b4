import type { Submission } from '../../model/submission.ts';
import type { FrozenBlock, FrozenInline, FrozenOutline } from '../freeze/frozen-outline.ts';
import { type Token, tokensOf } from './word-diff.ts';

/** A packet to be compared: what it said, and which activity stood under which number in it. */
export type ComparedPacket = Pick<Submission, 'exhibits'> & { readonly outline: FrozenOutline };

/** A paragraph, an item of a list or a row of a table. */
export type Part = {
  readonly kind: string;
  /** By what a row is the same in two packets; null where only its words can tell. */
  readonly row: string | null;
  readonly anchor: string | null;
  readonly texts: readonly { readonly label: string; readonly tokens: readonly Token[] }[];
  /** Equal where the parts are. */
  readonly key: string;
};

/** What stands under a heading of level 2 or 3, or before the first of them. */
export type Group = {
  readonly id: string;
  readonly title: string;
  /** The title without an exhibit's number, which may be another in the other packet. */
  readonly name: string;
  /** The activity that it is about, when it is an exhibit. */
  readonly activity: string | null;
  readonly parts: readonly Part[];
};

export type Section = { readonly id: string; readonly title: string; readonly groups: readonly Group[] };

/** A packet by section, group and part, with its exhibits known by their activities and not by their numbers. */
export function sectionsOf({ outline, exhibits }: ComparedPacket): readonly Section[] {
  const activities = new Map(exhibits.map(({ label, activity }) => [exhibitTarget(label), activity]));
  const labels = new Map(exhibits.map(({ label, activity }) => [label, activity]));
  const sections: { id: string; title: string; groups: (Omit<Group, 'parts'> & { parts: Part[] })[] }[] = [];
  const begin = (id: string, title: string): void => {
    sections.push({ id, title, groups: [{ id, title: '', name: '', activity: null, parts: [] }] });
  };
  begin('title', '');
  for (const block of outline.blocks) {
    const section = sections.at(-1);
    if (block.kind === 'heading' && block.level === 1) begin(block.id, block.text);
    else if (block.kind === 'heading') {
      const activity = activities.get(block.id) ?? null;
      const name = activity === null ? block.text : block.text.replace(/^\S+\s*/u, '');
      section?.groups.push({ id: block.id, title: block.text, name, activity, parts: [] });
    } else {
      const group = section?.groups.at(-1);
      group?.parts.push(...partsOf(block, activities, group.activity === null ? null : labels));
    }
  }
  return sections
    .map((section) => ({
      ...section,
      groups: section.groups.filter(({ title, parts }) => title !== '' || parts.length > 0),
    }))
    .filter(({ id, groups }) => id !== 'title' || groups.length > 0);
}

/** Id of an exhibit's heading, by its label as in "E3". */
function exhibitTarget(label: string): string {
  return `exhibit-${label.slice(1)}`;
}

type Activities = ReadonlyMap<string, string>;

/** `labels` are given inside an exhibit, whose captions name its own number. */
function partsOf(block: FrozenBlock, activities: Activities, labels: Activities | null): readonly Part[] {
  const inlines = (content: readonly FrozenInline[]): readonly Token[] =>
    content.flatMap((each) => inlineTokens(each, activities));
  switch (block.kind) {
    case 'title':
      return [block.text, block.subtitle, ...block.lines].map((line) => part('line', tokensOf(line)));
    case 'paragraph':
      return [part(block.style, inlines(block.content))];
    case 'list':
      return block.items.map((item) => part('item', inlines(item)));
    case 'figure':
      return [part('caption', tokensOf(block.caption)), part('alt', tokensOf(block.alt))];
    case 'table':
      return [
        part(
          'caption',
          tokensOf(block.caption).map((token) => withActivity(token, labels)),
        ),
        ...block.rows.map((cells) => {
          const texts = cells.map(({ content }, index) => ({
            label: block.columns[index]?.heading ?? '',
            tokens: inlines(content),
          }));
          const header = cells.findIndex(({ rowHeader }) => rowHeader === true);
          return {
            kind: 'row',
            row: header < 0 ? null : keyOf(texts[header]?.tokens ?? []),
            anchor: cells.find(({ anchor }) => anchor?.startsWith('criterion-'))?.anchor ?? null,
            texts,
            key: `row ${texts.map(({ tokens }) => keyOf(tokens)).join('\u0000')}`,
          };
        }),
      ];
    default:
      return [];
  }
}

function part(kind: string, tokens: readonly Token[]): Part {
  return { kind, row: null, anchor: null, texts: [{ label: '', tokens }], key: `${kind} ${keyOf(tokens)}` };
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join('');
}

/** An exhibit is the same under another number. */
function inlineTokens({ kind, text, target }: FrozenInline, activities: Activities): readonly Token[] {
  const activity = kind === 'reference' && target !== undefined ? activities.get(target) : undefined;
  return activity === undefined ? tokensOf(text) : [{ text, key: `\u0001${activity}\u0001` }];
}

function withActivity(token: Token, labels: Activities | null): Token {
  const activity = labels?.get(token.text);
  return activity === undefined ? token : { ...token, key: `\u0001${activity}\u0001` };
}
