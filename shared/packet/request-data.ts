import { leadershipInExcess, type QuarterExcess } from '../fit/excess.ts';
import { paperAndFact } from '../fit/paper-and-fact.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Strength } from '../model/claim.ts';
import type { Proof } from '../model/proof.ts';
import type { RolePeriod } from '../model/role-period.ts';
import { maySeeEffort } from './audience-rules.ts';
import type { PacketContext } from './packet-context.ts';
import { openIntentions } from './sections/plan-section.ts';

/** Role on paper and in fact, and the work that the current track does not see; exhibits by their labels. */
export type ExcessData = {
  readonly paper: { readonly track: string | null; readonly level: string | null };
  readonly roles: readonly Omit<RolePeriod, 'id'>[];
  readonly fact: readonly {
    readonly track: string;
    readonly level: string | null;
    readonly carriedBy: readonly { readonly criterion: string; readonly exhibits: readonly string[] }[];
  }[];
  /** The track that does not see the work. */
  readonly track: string;
  readonly exhibits: readonly string[];
  /** Ids of criteria. */
  readonly takenFrom: readonly string[];
  /** Hours and shares from 0 to 1; absent where the audience may not see effort. */
  readonly time?: {
    readonly hours: number;
    readonly share: number;
    readonly byQuarter: readonly QuarterExcess[];
  };
};

export type NeedData = {
  readonly title: string;
  readonly observation: string;
  readonly consequence: string;
  readonly proposal: string;
  readonly exhibits: readonly string[];
  readonly criteria: readonly string[];
};

export type IntentionData = {
  readonly title: string;
  readonly note: string;
  readonly criteria: readonly string[];
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly strength: Strength;
  readonly proof: Proof;
};

type LabelsOf = (activities: readonly string[], context: PacketContext) => readonly string[];

export function excessData(context: PacketContext, labelsOf: LabelsOf): ExcessData {
  const { case: c, today, comparison, plan } = context;
  const { paper, tracks, roles } = paperAndFact(c, today, comparison);
  const { track, activities, takenFrom, hours, share, byQuarter } = leadershipInExcess(c, today, comparison);
  return {
    paper,
    roles: roles.map(({ id: _, ...role }) => role),
    fact: tracks.map((each) => ({
      track: each.track,
      level: each.level,
      carriedBy: each.carriedBy.map(({ verdict, activities: ids }) => ({
        criterion: verdict.criterion.id,
        exhibits: labelsOf(ids, context),
      })),
    })),
    track,
    exhibits: labelsOf(activities, context),
    takenFrom: takenFrom.map(({ criterion }) => criterion.id),
    ...(maySeeEffort(plan.audience) ? { time: { hours, share, byQuarter } } : {}),
  };
}

export function needsData(context: PacketContext, labelsOf: LabelsOf): readonly NeedData[] {
  return context.case.needs.map(({ title, observation, consequence, proposal, activities, criteria }) => ({
    ...{ title, observation, consequence, proposal },
    exhibits: labelsOf(activities, context),
    criteria,
  }));
}

export function planData({ case: { plan } }: PacketContext): readonly IntentionData[] {
  return openIntentions(plan).map(({ title, note, criteria, start, end, strength, proof }) => ({
    ...{ title, note, criteria, start, end, strength, proof },
  }));
}
