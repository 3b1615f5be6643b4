import { type MergedPart, mergePart, type Versions } from './merge-part.ts';
import type { Automatic, Choice, LeftOut, MergedItem, Question, Side } from './merge-types.ts';

export type Choices = Readonly<Record<string, Choice>>;

/** Takes the decisions of one merge, by the user's answers and else by rule, and remembers all of them. */
export type Decisions = {
  /** What becomes of a part of an item that both cases have. */
  readonly part: (item: MergedItem, name: string, versions: Versions) => unknown;
  /** Which value is taken of one that nothing but the user can decide. */
  readonly ask: (item: MergedItem, name: string, versions: Versions, fallback: Side) => unknown;
  /** Whether an item stays that one of the cases, the side that is null, has removed. */
  readonly stays: (item: MergedItem, versions: Versions, isChanged: boolean) => boolean;
  readonly note: (automatic: Automatic) => void;
  readonly leaveOut: (leftOut: LeftOut) => void;
  readonly all: () => {
    readonly questions: readonly Question[];
    readonly automatic: readonly Automatic[];
    readonly leftOut: readonly LeftOut[];
  };
};

export function createDecisions(newer: Side, choices: Choices): Decisions {
  const questions: Question[] = [];
  const automatic: Automatic[] = [];
  const leftOut: LeftOut[] = [];

  function question(
    item: MergedItem,
    field: string | null,
    reason: Question['reason'],
    { mine, theirs }: Versions,
    { values, fallback }: Pick<MergedPart & { kind: 'question' }, 'values' | 'fallback'>,
  ): unknown {
    const id = `${item.kind}/${item.key}/${field ?? ''}`;
    const options = (['mine', 'theirs', 'both'] as const).filter((option) => option in values);
    const answered = Object.hasOwn(choices, id) ? choices[id] : undefined;
    const chosen = answered !== undefined && options.includes(answered) ? answered : fallback;
    const outcome = values[chosen];
    questions.push({ id, item, field, reason, mine, theirs, options, fallback, chosen, outcome });
    return outcome;
  }

  return {
    part: (item, name, versions) => {
      const part = mergePart(name, versions, newer);
      if (part.kind === 'same') return part.value;
      if (part.kind === 'question') return question(item, name, reasonOf(versions), versions, part);
      const { mine, theirs } = versions;
      automatic.push({ item, field: name, how: part.how, mine, theirs, outcome: part.value });
      return part.value;
    },
    ask: (item, name, versions, fallback) => {
      const { mine, theirs } = versions;
      return question(item, name, reasonOf(versions), versions, { values: { mine, theirs }, fallback });
    },
    stays: (item, versions, isChanged) => {
      const { mine, theirs } = versions;
      const reason = isChanged ? 'removed-and-changed' : 'removed';
      const values = { mine, theirs };
      return question(item, null, reason, versions, { values, fallback: mine === null ? 'theirs' : 'mine' }) !== null;
    },
    note: (decided) => {
      automatic.push(decided);
    },
    leaveOut: (left) => {
      leftOut.push(left);
    },
    all: () => ({ questions, automatic, leftOut }),
  };
}

function reasonOf({ base }: Versions): Question['reason'] {
  return base === undefined ? 'differs' : 'changed-in-both';
}
