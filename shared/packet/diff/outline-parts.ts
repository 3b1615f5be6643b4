import type { Submission } from '../../model/submission.ts';
import type { FrozenBlock, FrozenInline, FrozenOutline } from '../freeze/frozen-outline.ts';
import { type Token, tokensOf } from './word-diff.ts';

/** A packet to be compared: what it said, and which activity stood under which number in it. */
export type ComparedPacket = Pick<Submission, 'exhibits'> & { readonly outline: FrozenOutline };

/** A text of a part: of a row one of its cells, with the heading of the column. */
export type PartText = {
  readonly label: string;
  readonly text: string;
  /** Equal where the texts are, but for the numbers of exhibits. */
  readonly key: string;
  readonly tokens: () => readonly Token[];
};

/** A paragraph, an item of a list or a row of a table. */
export type Part = {
  readonly kind: string;
  /** By what a row is the same in two packets; null where only its words can tell. */
  readonly row: string | null;
  readonly anchor: string | null;
  readonly texts: readonly PartText[];
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
  const spans = (content: readonly FrozenInline[]): readonly Span[] =>
    content.flatMap((inline): readonly Span[] => {
      if (isFootnote(inline)) return inline.onPaper === true ? [] : [plain(' ['), ...spans(inline.content), plain(']')];
      const { kind, text, target } = inline;
      return [{ text, activity: (kind === 'reference' ? activities.get(target ?? '') : undefined) ?? null }];
    });
  switch (block.kind) {
    case 'title':
      return [block.text, block.subtitle, ...block.lines].map((line) => part('line', [plain(line)]));
    case 'paragraph':
      return [part(block.style, spans(block.content))];
    case 'list':
      return block.items.map((item) => part('item', spans(item)));
    case 'figure':
      return [part('caption', [plain(block.caption)]), part('alt', [plain(block.alt)])];
    case 'table':
      return [
        part('caption', labels === null ? [plain(block.caption)] : labelled(block.caption, labels)),
        ...block.rows.map((cells) => {
          const texts = cells.map(({ content }, index) =>
            partText(block.columns[index]?.heading ?? '', spans(content)),
          );
          const header = cells.findIndex(({ rowHeader }) => rowHeader === true);
          return {
            kind: 'row',
            row: texts[header]?.key ?? null,
            anchor: cells.find(({ anchor }) => anchor?.startsWith('criterion-'))?.anchor ?? null,
            texts,
            key: `row ${texts.map(({ key }) => key).join('\u0000')}`,
          };
        }),
      ];
    default:
      return [];
  }
}

/** What the footnote says counts as words of the text, in brackets where its mark stands. */
function isFootnote(inline: FrozenInline): inline is Extract<FrozenInline, { content: unknown }> {
  return 'content' in inline;
}

/** A stretch of text; one that names an exhibit is the same under another number. */
type Span = { readonly text: string; readonly activity: string | null };

function plain(text: string): Span {
  return { text, activity: null };
}

/** A caption as in "Numbers of E3", whose last word is the exhibit's own number. */
function labelled(caption: string, labels: Activities): readonly Span[] {
  return caption.split(/(\s+)/u).map((text) => ({ text, activity: labels.get(text) ?? null }));
}

function part(kind: string, spans: readonly Span[]): Part {
  const text = partText('', spans);
  return { kind, row: null, anchor: null, texts: [text], key: `${kind} ${text.key}` };
}

/** Cut into words only when they are asked for: most parts are the same in both packets. */
function partText(label: string, spans: readonly Span[]): PartText {
  let tokens: readonly Token[] | null = null;
  const keyOf = ({ text, activity }: Span): string => (activity === null ? text : `\u0001${activity}\u0001`);
  return {
    label,
    text: spans.map(({ text }) => text).join(''),
    key: spans.map(keyOf).join(''),
    tokens: () => {
      tokens ??= spans.flatMap((span) =>
        span.activity === null ? tokensOf(span.text) : [{ text: span.text, key: keyOf(span) }],
      );
      return tokens;
    },
  };
}
