import type { MissingPart } from '../evidence/finding-types.ts';
import { missingFromMetric } from '../evidence/proof.ts';
import { paperAndFact } from '../fit/paper-and-fact.ts';
import { thresholdsOf } from '../fit/thresholds-of.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Activity, Metric } from '../model/activity.ts';
import type { Strength } from '../model/claim.ts';
import type { Section } from '../model/packet-plan.ts';
import type { Proof } from '../model/proof.ts';
import type { RolePeriod } from '../model/role-period.ts';
import type { Thresholds } from '../model/thresholds.ts';
import { tells } from './audience-rules.ts';
import { oneLine } from './blocks.ts';
import { changeText } from './change-text.ts';
import type { Exhibit } from './exhibits.ts';
import { hasExhibits, type PacketContext } from './packet-context.ts';
import { projectsOf } from './projects.ts';
import { byStrength } from './strongest-proofs.ts';

/**
 * What stands behind a claim. `exhibit` is its label, null where the packet has no exhibits; `authorsWord` says that nothing
 * but the author's word is behind it, or that a reader of this packet can see nothing else.
 */
export type EvidenceData = {
  readonly exhibit: string | null;
  readonly title: string;
  /** Absent when the plan leaves it out. */
  readonly proof?: Proof;
  readonly authorsWord: boolean;
};

/** What the author calls a section, and the introduction written for it; empty for what is as usual. */
export type WordingData = { readonly title: string; readonly introduction: string };

/** Scope of the work in numbers; the statement in words is the introduction of the section. */
export type ScopeData = {
  readonly paper: { readonly role: string; readonly track: string | null; readonly level: string | null };
  readonly fact: readonly {
    readonly track: string;
    readonly level: string | null;
    readonly evidence: readonly EvidenceData[];
  }[];
  readonly roles: readonly Omit<RolePeriod, 'id'>[];
  readonly projects: readonly { readonly name: string; readonly evidence: readonly EvidenceData[] }[];
  /** How many people and teams are named, never who. */
  readonly people: number;
  /** Those that have begun, as the next. */
  readonly activities: number;
  readonly enabling: number;
};

/** A short story, strongest first; by criterion `criterion` is its id, by project `project` is its name, or empty. */
export type NarrativeData = {
  readonly project: string;
  readonly criteria: readonly { readonly id: string; readonly strength: Strength; readonly rationale: string }[];
  readonly evidence: EvidenceData;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
} & Pick<Activity, 'situation' | 'action' | 'ownPart' | 'impact'>;

/** A number; `change` is as it is written, as in "−78 %", and `missing` what it lacks to be checked. */
export type MetricData = Metric & {
  readonly evidence: EvidenceData;
  readonly change: string;
  readonly missing: readonly MissingPart[];
};

/** What a reader may want to look up; `rules` are those that the verdicts of this packet follow, shares from 0 to 1. */
export type AppendixData = {
  readonly criteria: readonly {
    readonly id: string;
    readonly theme: string;
    readonly statement: string;
    readonly examples: readonly string[];
    readonly optional: boolean;
  }[];
  readonly rules: Thresholds;
  readonly index: readonly { readonly evidence: EvidenceData; readonly criteria: readonly string[] }[];
};

function evidenceData(exhibit: Exhibit, context: PacketContext): EvidenceData {
  const shown = hasExhibits(context);
  const told = tells(context.plan, 'proof');
  return {
    exhibit: shown ? exhibit.label : null,
    title: exhibit.activity.title,
    ...(told ? { proof: exhibit.proof } : {}),
    authorsWord: !shown || (told && exhibit.proof === 'word'),
  };
}

/** The same of activities by their ids. */
export function evidenceOf(activities: readonly string[], context: PacketContext): readonly EvidenceData[] {
  return activities.flatMap((id) => {
    const exhibit = context.exhibitOf.get(id);
    return exhibit === undefined ? [] : [evidenceData(exhibit, context)];
  });
}

export function wordingData({ plan }: PacketContext): Partial<Record<Section, WordingData>> {
  return Object.fromEntries(
    plan.sections.flatMap((section) => {
      const { title = '', introduction = '' } = plan.wording[section] ?? {};
      return title === '' && introduction === '' ? [] : [[section, { title, introduction }]];
    }),
  );
}

export function scopeData(context: PacketContext): ScopeData {
  const { case: c, today, comparison, exhibits } = context;
  const names = exhibits.flatMap(({ activity }) => activity.collaborators.map((name) => oneLine(name).toLowerCase()));
  const begun = exhibits.filter(({ activity }) => activity.start <= today);
  return {
    paper: { role: c.person.role, track: c.person.track, level: c.person.level },
    fact: paperAndFact(c, today, comparison).tracks.map(({ track, level, carriedBy }) => ({
      ...{ track, level },
      evidence: evidenceOf([...new Set(carriedBy.flatMap(({ activities }) => activities))], context),
    })),
    roles: c.roles.map(({ id: _, ...role }) => role),
    projects: projectsOf(exhibits).projects.map(({ name, exhibits: members }) => ({
      name,
      evidence: members.map((exhibit) => evidenceData(exhibit, context)),
    })),
    people: new Set(names).size,
    activities: begun.length,
    enabling: begun.filter(({ activity }) => activity.mode === 'enabling').length,
  };
}

export function narrativesData(context: PacketContext): readonly NarrativeData[] {
  const sought = new Set(context.targetLevels[0]?.criteria.map(({ criterion }) => criterion.id) ?? []);
  return byStrength(context.exhibits, sought)
    .filter(({ claims }) => context.plan.narratives === 'project' || claims.length > 0)
    .map((exhibit) => {
      const { project, start, end, situation, action, ownPart, impact } = exhibit.activity;
      return {
        project,
        criteria: exhibit.claims.map(({ criterion, strength, rationale }) => ({ id: criterion, strength, rationale })),
        evidence: evidenceData(exhibit, context),
        ...{ start, end, situation, action, ownPart, impact },
      };
    });
}

export function metricsData(context: PacketContext): readonly MetricData[] {
  const all = context.exhibits.flatMap((exhibit) =>
    exhibit.activity.metrics.map((metric) => ({
      ...metric,
      evidence: evidenceData(exhibit, context),
      change: changeText(metric),
      missing: missingFromMetric(metric),
    })),
  );
  return [...all.filter(({ missing }) => missing.length === 0), ...all.filter(({ missing }) => missing.length > 0)];
}

export function appendixData(context: PacketContext): AppendixData {
  return {
    criteria: (context.targetLevels[0]?.criteria ?? []).map(
      ({ criterion: { id, theme, statement, examples, optional } }) => ({ id, theme, statement, examples, optional }),
    ),
    rules: thresholdsOf(context.case),
    index: context.exhibits.map((exhibit) => ({
      evidence: evidenceData(exhibit, context),
      criteria: exhibit.claims.map(({ criterion }) => criterion),
    })),
  };
}
