import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Referee } from '../model/referee.ts';
import { maySeeAsking } from './audience-rules.ts';
import type { PacketContext } from './packet-context.ts';

/** A referee in a packet's data; exhibits by their labels, criteria by their ids. */
export type RefereeData = {
  readonly name: string;
  readonly role: string;
  readonly level: string;
  readonly relationship: string;
  readonly exhibits: readonly string[];
  readonly criteria: readonly string[];
  readonly quote: string;
  /** What they answered, as far as it may be quoted; `exhibit` is a label, both are null for what is about all. */
  readonly answers: readonly {
    readonly question: string;
    readonly text: string;
    readonly exhibit: string | null;
    readonly criterion: string | null;
  }[];
  /** For the person and the manager only. */
  readonly answer?: string;
  readonly askedOn?: CalendarDate | null;
};

export function refereeData(referee: Referee, context: PacketContext): RefereeData {
  const { name, role, level, relationship, criteria, quote, answer, askedOn } = referee;
  const labels = (ids: readonly string[]) => ids.flatMap((id) => context.exhibitOf.get(id)?.label ?? []);
  const exhibits = labels(referee.activities);
  const answers = referee.answers.map(({ question, text, activity, criterion }) => ({
    question,
    text,
    exhibit: labels(activity === null ? [] : [activity])[0] ?? null,
    criterion,
  }));
  const data = { name, role, level, relationship, exhibits, criteria, quote, answers };
  return maySeeAsking(context.plan.audience) ? { ...data, answer, askedOn } : data;
}
