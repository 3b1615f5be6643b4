import type { Remark } from '../../../../shared/model/review.ts';
import type { RemarkTarget } from '../../../../shared/returned/remark-target.ts';

export type RemarkFilter = 'open' | 'all';

/** Remarks on one thing, in the order of the document. */
export type RemarkGroup = {
  readonly key: string;
  readonly target: RemarkTarget;
  /** The heading above them in the document; empty where there is none. */
  readonly heading: string;
  readonly remarks: readonly Remark[];
};

/** Remarks by what they are about, in the order of the first of each. */
export function remarkGroups(
  remarks: readonly Remark[],
  targetOf: (remark: Remark) => RemarkTarget,
): readonly RemarkGroup[] {
  const groups = new Map<string, { key: string; target: RemarkTarget; heading: string; remarks: Remark[] }>();
  for (const remark of remarks) {
    const target = targetOf(remark);
    const heading = remark.place?.heading ?? '';
    const key = keyOf(target, remark);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, target, heading, remarks: [remark] });
    else group.remarks.push(remark);
  }
  return [...groups.values()];
}

function keyOf(target: RemarkTarget, { place }: Remark): string {
  if (target.kind === 'activity' || target.kind === 'criterion') return `${target.kind} ${target.id}`;
  return `${target.kind} ${place?.id ?? ''} ${place?.heading ?? ''}`;
}

/** The groups with what a filter lets through, up to so many remarks; `more` is how many are left. */
export function shownGroups(
  groups: readonly RemarkGroup[],
  { filter, limit }: { readonly filter: RemarkFilter; readonly limit: number },
): { readonly groups: readonly RemarkGroup[]; readonly more: number } {
  let [room, more] = [limit, 0];
  const shown = groups.flatMap((group): readonly RemarkGroup[] => {
    const wanted = group.remarks.filter(({ state }) => filter === 'all' || state === 'open');
    const remarks = wanted.slice(0, room);
    room -= remarks.length;
    more += wanted.length - remarks.length;
    return remarks.length === 0 ? [] : [{ ...group, remarks }];
  });
  return { groups: shown, more };
}

/** The remark that takes the focus when one goes: the next one, or else the one before. */
export function neighbourOf(groups: readonly RemarkGroup[], id: string): string | null {
  const ids = groups.flatMap(({ remarks }) => remarks.map((remark) => remark.id));
  const at = ids.indexOf(id);
  return at === -1 ? null : (ids[at + 1] ?? ids[at - 1] ?? null);
}

export function openCount(remarks: readonly Remark[]): number {
  return remarks.filter(({ state }) => state === 'open').length;
}
