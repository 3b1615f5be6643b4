import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Activity, Link, Metric } from '../../model/activity.ts';
import { isSafeUrl } from '../../model/field.ts';
import type { PacketContext } from '../packet-context.ts';
import { askedReferee } from '../sections/request-section.ts';
import { questionLines } from './usual-questions.ts';

/** A request for feedback as data: the activities by their labels, without grades and without anybody else's name. */
export type AskingData = {
  readonly referee: string;
  readonly questions: readonly string[];
  readonly answerBy: CalendarDate | null;
  /** Ids of the ladder. */
  readonly criteria: readonly string[];
  readonly activities: readonly (Pick<
    Activity,
    'title' | 'start' | 'end' | 'situation' | 'action' | 'ownPart' | 'impact'
  > & {
    readonly label: string;
    readonly metrics: readonly Metric[];
    readonly links: readonly Link[];
  })[];
};

/** The part of a packet's data that a request is; nothing in any other packet. */
export function askingPart(context: PacketContext): { readonly request?: AskingData } {
  const referee = askedReferee(context);
  if (referee === undefined) return {};
  const { questions, answerBy } = context.plan;
  return {
    request: {
      referee: referee.name,
      questions: questionLines(questions),
      answerBy,
      criteria: referee.criteria,
      activities: context.exhibits.map(({ label, activity }) => {
        const { title, start, end, situation, action, ownPart, impact, metrics, links } = activity;
        const told = { label, title, start, end, situation, action, ownPart, impact, metrics };
        return { ...told, links: links.filter(({ url }) => isSafeUrl(url)) };
      }),
    },
  };
}
