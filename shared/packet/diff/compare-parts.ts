import { diffArrays } from 'diff';
import type { PartDiff } from './diff-types.ts';
import type { Part } from './outline-parts.ts';
import { pairUp } from './pair-up.ts';
import type { Token, WordDiff } from './word-diff.ts';

type Compare = (then: readonly Token[], now: readonly Token[]) => WordDiff;

/** How many parts may be put in and taken out before the two lists count as wholly different. */
const EDITS = 5_000;
/** The share of words that two paragraphs must have in common to be the same one, changed. */
const ALIKE = 0.3;

/** The parts under one heading that differ, in the order of the later packet, and how many do not. */
export function compareParts(
  then: readonly Part[],
  now: readonly Part[],
  compare: Compare,
): { readonly parts: readonly PartDiff[]; readonly same: number } {
  const isRow = ({ row }: Part): boolean => row !== null;
  const rows = comparedRows(then.filter(isRow), now.filter(isRow), compare);
  const others = comparedTexts(
    then.filter((each) => !isRow(each)),
    now.filter((each) => !isRow(each)),
    compare,
  );
  return { parts: [...others.parts, ...rows.parts], same: others.same + rows.same };
}

function comparedRows(then: readonly Part[], now: readonly Part[], compare: Compare) {
  const pairs = pairUp(then, now, [({ key }) => key, ({ anchor }) => anchor, ({ row }) => row]);
  const parts = pairs.flatMap((pair): readonly PartDiff[] => {
    if (pair.is === null) return pair.was === null ? [] : [alone(pair.was, 'removed')];
    if (pair.was === null) return [alone(pair.is, 'added')];
    return pair.was.key === pair.is.key ? [] : [changed(pair.was, pair.is, compare)];
  });
  return { parts, same: pairs.length - parts.length };
}

function comparedTexts(then: readonly Part[], now: readonly Part[], compare: Compare) {
  const changes = diffArrays([...then], [...now], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: EDITS,
  }) ?? [
    { value: [...then], removed: true, added: false },
    { value: [...now], removed: false, added: true },
  ];
  const parts: PartDiff[] = [];
  let same = 0;
  let removed: readonly Part[] = [];
  const flush = (added: readonly Part[]): void => {
    parts.push(...comparedRun(removed, added, compare));
    removed = [];
  };
  for (const { value, removed: gone, added } of changes) {
    if (gone) {
      flush([]);
      removed = value;
    } else if (added) flush(value);
    else {
      flush([]);
      same += value.length;
    }
  }
  flush([]);
  return { parts, same };
}

/** What was replaced, one after the other: a paragraph that kept enough of its words is the same one. */
function comparedRun(removed: readonly Part[], added: readonly Part[], compare: Compare): readonly PartDiff[] {
  const parts: PartDiff[] = [];
  let next = 0;
  for (const part of added) {
    const found = removed.findIndex((each, index) => index >= next && each.kind === part.kind && areAlike(each, part));
    const partner = removed[found];
    if (partner === undefined) {
      parts.push(alone(part, 'added'));
      continue;
    }
    parts.push(...removed.slice(next, found).map((each) => alone(each, 'removed')), changed(partner, part, compare));
    next = found + 1;
  }
  return [...parts, ...removed.slice(next).map((each) => alone(each, 'removed'))];
}

function areAlike(one: Part, other: Part): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > 0 && shared >= ALIKE * Math.min(mine.size, theirs.size);
}

function wordsOf({ texts }: Part): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ tokens }) =>
      tokens()
        .map(({ key }) => key)
        .filter((key) => /[\p{L}\p{N}]/u.test(key)),
    ),
  );
}

function alone({ texts }: Part, change: 'added' | 'removed'): PartDiff {
  const kind = change === 'added' ? 'inserted' : 'deleted';
  return {
    change,
    texts: texts
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => ({ label, pieces: [{ kind, text }], whole: false })),
  };
}

/** Cell by cell, as far as both have them. */
function changed(then: Part, now: Part, compare: Compare): PartDiff {
  const cells = Array.from({ length: Math.max(then.texts.length, now.texts.length) }, (_, index) => ({
    label: now.texts[index]?.label ?? then.texts[index]?.label ?? '',
    ...compare(then.texts[index]?.tokens() ?? [], now.texts[index]?.tokens() ?? []),
  }));
  return { change: 'changed', texts: cells.filter(({ pieces }) => pieces.length > 0) };
}
