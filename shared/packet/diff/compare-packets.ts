import { compareParts } from './compare-parts.ts';
import type { GroupDiff, PartDiff, SectionDiff } from './diff-types.ts';
import { type ComparedPacket, type Group, type Section, sectionsOf } from './outline-parts.ts';
import { movedAmong, type Pair, pairUp } from './pair-up.ts';
import { createWordDiff } from './word-diff.ts';

/** Parts that differ and are told one by one; more is not read by anybody. */
const MOST_PARTS = 2_000;

/**
 * Two packets section by section: exhibits are matched by their activities, rows of tables by what they are about, the rest
 * by its words. `left` counts the parts beyond the first two thousand, which are not told.
 */
export function compareSections(
  then: ComparedPacket,
  now: ComparedPacket,
): { readonly sections: readonly SectionDiff[]; readonly left: number } {
  const compare = createWordDiff();
  const [before, after] = [sectionsOf(then), sectionsOf(now)];
  const pairs = pairUp(before, after, [({ id }) => id]);
  const moved = movedAmong(pairs, before);
  let [told, left] = [0, 0];
  const bounded = (parts: readonly PartDiff[]): readonly PartDiff[] => {
    const kept = parts.slice(0, Math.max(0, MOST_PARTS - told));
    told += kept.length;
    left += parts.length - kept.length;
    return kept;
  };
  const sections = pairs.map((pair): SectionDiff => {
    const groups = groupPairs(pair)
      .map((each) => groupDiff(each, compare))
      .filter(({ change }) => change !== 'same')
      .map((group) => ({ ...group, parts: bounded(group.parts) }));
    return {
      id: (pair.is ?? pair.was)?.id ?? '',
      ...titles(pair, ({ title }) => title),
      change: pair.is === null ? 'removed' : pair.was === null ? 'added' : changeOf(pair, groups),
      moved: pair.is !== null && moved.has(pair.is),
      groups,
    };
  });
  return { sections, left };
}

function changeOf({ was, is }: Pair<Section>, groups: readonly GroupDiff[]): SectionDiff['change'] {
  return groups.length > 0 || was?.title !== is?.title ? 'changed' : 'same';
}

function groupPairs({ was, is }: Pair<Section>): readonly Pair<Group>[] {
  return pairUp(was?.groups ?? [], is?.groups ?? [], [
    ({ activity }) => activity,
    ({ activity, title }) => (activity === null ? title : null),
    ({ activity, id }) => (activity === null ? id : null),
  ]);
}

function groupDiff(pair: Pair<Group>, compare: ReturnType<typeof createWordDiff>): GroupDiff {
  const { parts, same } = compareParts(pair.was?.parts ?? [], pair.is?.parts ?? [], compare);
  const isRenamed = pair.was !== null && pair.is !== null && pair.was.name !== pair.is.name;
  return {
    ...titles(pair, ({ title }) => title),
    ...(isRenamed ? {} : { titleThen: null }),
    change:
      pair.is === null ? 'removed' : pair.was === null ? 'added' : parts.length > 0 || isRenamed ? 'changed' : 'same',
    parts,
    same,
  };
}

function titles<Item>({ was, is }: Pair<Item>, titleOf: (item: Item) => string) {
  const [before, after] = [was === null ? null : titleOf(was), is === null ? null : titleOf(is)];
  return { title: after ?? before ?? '', titleThen: before === after || after === null ? null : before };
}
