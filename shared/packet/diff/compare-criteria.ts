import { VERDICTS, type Verdict } from '../../fit/verdict-types.ts';
import type { Submission } from '../../model/submission.ts';
import type { FrozenOutline } from '../freeze/frozen-outline.ts';
import type { CriterionChange } from './diff-types.ts';

/** What a packet said of criteria, and on what it rested. */
export type JudgedPacket = Pick<Submission, 'exhibits' | 'verdicts'> & {
  /** Activities that stood for a criterion, by its id; one that is not there rested on nothing that is known. */
  readonly support: ReadonlyMap<string, readonly string[]>;
};

/** From nothing to all that can be shown; what is declared stands outside of it. */
const RANKS: Readonly<Partial<Record<Verdict, number>>> = { gap: 0, claimed: 1, met: 2, sustained: 3 };

/** Every criterion of either packet with what it was and is, in the order of the later one. */
export function compareCriteria(then: JudgedPacket, now: JudgedPacket): readonly CriterionChange[] {
  const [before, after] = [then, now].map(({ verdicts }) => new Map(verdicts.map((each) => [each.criterion, each])));
  const all = [...now.verdicts, ...then.verdicts.filter(({ criterion }) => after?.has(criterion) !== true)];
  return all.map(({ criterion, statement }) => {
    const [was, is] = [before?.get(criterion), after?.get(criterion)];
    return {
      criterion,
      statement,
      statementThen: was !== undefined && was.statement !== statement ? was.statement : null,
      was: was?.verdict ?? null,
      is: is?.verdict ?? null,
      direction: directionOf(was?.verdict ?? null, is?.verdict ?? null),
      exhibits: newSupport(criterion, then, now),
    };
  });
}

/** Exhibits that stand for a criterion now and did not then; where then is not known, those that were none at all. */
export function newSupport(criterion: string, then: JudgedPacket, now: JudgedPacket): CriterionChange['exhibits'] {
  const exhibits = new Map(now.exhibits.map((exhibit) => [exhibit.activity, exhibit]));
  const before = new Set(then.support.get(criterion) ?? then.exhibits.map(({ activity }) => activity));
  return (now.support.get(criterion) ?? [])
    .filter((activity) => !before.has(activity))
    .flatMap((activity) => exhibits.get(activity) ?? []);
}

/** Whether a verdict came up or down; `other` where one of them is none of those that rise. */
export function directionOf(then: string | null, now: string | null): CriterionChange['direction'] {
  if (then === now) return 'same';
  const [before, after] = [rankOf(then), rankOf(now)];
  if (before === undefined || after === undefined) return 'other';
  return after > before ? 'up' : 'down';
}

function rankOf(name: string | null): number | undefined {
  const verdict = VERDICTS.find((each) => each === name);
  return verdict === undefined ? undefined : RANKS[verdict];
}

/** What stood for each criterion, as the standing tables of a packet name it; none where the packet had no such table. */
export function supportIn({ blocks }: FrozenOutline, exhibits: Submission['exhibits']): JudgedPacket['support'] {
  const activities = new Map(exhibits.map(({ label, activity }) => [`exhibit-${label.slice(1)}`, activity]));
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return new Map(
    rows.flatMap((cells) => {
      const anchor = cells.find((cell) => cell.anchor?.startsWith('criterion-'))?.anchor;
      if (anchor === undefined) return [];
      const named = cells.flatMap(({ content }) =>
        content.flatMap((inline) => ('target' in inline ? (activities.get(inline.target ?? '') ?? []) : [])),
      );
      return [[anchor.slice('criterion-'.length), named] as const];
    }),
  );
}
