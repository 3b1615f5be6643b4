import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Decision } from '../model/submission.ts';
import { type ChangesSince, changesSince } from './follow-up/changes-since.ts';
import type { FeedbackAnswer } from './follow-up/feedback-answers.ts';
import type { PacketContext } from './packet-context.ts';

/** What has changed since the packet that this one follows; verdicts are null where they are not known. */
export type ChangesData = {
  readonly since: CalendarDate;
  readonly decision: Decision | null;
  /** False where no verdicts are held against each other: `criteria` is empty then, whatever has changed. */
  readonly comparable: boolean;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly was: string | null;
    readonly is: string | null;
    /** Labels of exhibits that did not support it then. */
    readonly exhibits: readonly string[];
  }[];
  readonly feedback: readonly {
    readonly criterion: string | null;
    /** Empty for a committee, as is `from`. */
    readonly text: string;
    readonly from: string;
    readonly state: FeedbackAnswer['state'];
    readonly exhibits: readonly string[];
  }[];
};

export function changesData(context: PacketContext): ChangesData | null {
  const changes = changesSince(context);
  return changes === null ? null : dataOf(changes);
}

function dataOf({ previous: { date, decision }, comparable, criteria, unchanged, answers }: ChangesSince): ChangesData {
  const labels = (exhibits: ChangesSince['criteria'][number]['exhibits']) => exhibits.map(({ label }) => label);
  return {
    since: date,
    decision,
    comparable: comparable && criteria.length + unchanged > 0,
    criteria: criteria.map(({ criterion, was, is, exhibits }) => ({
      ...{ criterion, was, is },
      exhibits: labels(exhibits),
    })),
    feedback: answers.map(({ feedback: { criterion, text, from }, state, exhibits }) => ({
      ...{ criterion, text, from, state },
      exhibits: labels(exhibits),
    })),
  };
}
