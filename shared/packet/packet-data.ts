import { type OwnRule, ownRulesOf } from '../fit/thresholds-of.ts';
import type { Comparison, LevelStanding, Reason, Standing, Verdict } from '../fit/verdict-types.ts';
import { levelTitle, themeOf } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Audience, Section } from '../model/packet-plan.ts';
import { reasonTold } from '../text/reason-sentence.ts';
import { tells } from './audience-rules.ts';
import { type ChangesData, changesData } from './changes-data.ts';
import { type ExhibitData, exhibitData, labelsOf } from './exhibit-data.ts';
import { type PacketContext, packetContext } from './packet-context.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';
import { type RefereeData, refereeData } from './referee-data.ts';
import { type AskingData, askingPart } from './request/asking-data.ts';
import { type ExcessData, excessData, type IntentionData, type NeedData, needsData, planData } from './request-data.ts';
import {
  type AppendixData,
  appendixData,
  type EvidenceData,
  evidenceOf,
  type MetricData,
  metricsData,
  type NarrativeData,
  narrativesData,
  type ScopeData,
  scopeData,
  type WordingData,
  wordingData,
} from './story-data.ts';
import { safeTexts } from './text-safety.ts';
import { withoutProof } from './untold-proof.ts';

/**
 * A packet as data, for programs: what `--format json` writes. Ids of criteria, levels and tracks are the ladder's;
 * exhibits go by their labels. A part is absent when the plan leaves its section out.
 */
export type PacketData = {
  readonly format: 'rungs-packet/1';
  readonly meta: {
    readonly created: string;
    readonly date: CalendarDate;
    readonly audience: Audience;
    readonly language: string;
    readonly sections: readonly Section[];
  };
  readonly person: {
    readonly name: string;
    readonly role: string;
    readonly team: string;
    readonly organization: string;
  };
  readonly target: {
    readonly track: string;
    readonly level: string;
    readonly title: string;
    readonly date: CalendarDate | null;
  };
  readonly ladder: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** Rules of verdicts that the case has instead of the ladder's; absent when there is none. */
    readonly ownRules?: readonly OwnRule[];
  };
  readonly summary?: string;
  readonly tracks?: readonly TrackData[];
  readonly exhibits?: readonly ExhibitData[];
  readonly declarations?: readonly Declaration[];
  readonly referees?: readonly RefereeData[];
  readonly excess?: ExcessData;
  readonly needs?: readonly NeedData[];
  readonly plan?: readonly IntentionData[];
  /** Absent also where the packet follows none. */
  readonly changes?: ChangesData;
  /** What sections are called and introduced with, of those that the plan has; absent when all are as usual. */
  readonly wording?: Partial<Record<Section, WordingData>>;
  readonly scope?: ScopeData;
  readonly narratives?: readonly NarrativeData[];
  readonly metrics?: readonly MetricData[];
  readonly appendix?: AppendixData;
  /** Only where one referee is asked: what they are asked, and about what. */
  readonly request?: AskingData;
};

export type TrackData = {
  readonly id: string;
  readonly name: string;
  readonly effectiveLevel: string | null;
  readonly levels: readonly LevelData[];
};

export type LevelData = {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly reasons: readonly ReasonData[];
  readonly counts: Readonly<
    Record<'sustained' | 'met' | 'claimed' | 'gap' | 'noOpportunity' | 'notApplicable', number>
  >;
  /** With section `standing` only. */
  readonly criteria?: readonly CriterionData[];
};

export type CriterionData = {
  readonly id: string;
  readonly theme: string;
  readonly statement: string;
  readonly optional: boolean;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonData[];
  readonly exhibits: readonly string[];
  /** The same exhibits with what stands behind each; `exhibits` of a packet without that section lead nowhere. */
  readonly evidence: readonly EvidenceData[];
};

export type ReasonData = { readonly code: string; readonly params: Reason['params']; readonly sentence: string };

export function packetData(
  c: RedactedCase,
  plan: RedactedPlan,
  now: { readonly date: CalendarDate; readonly instant: string },
): PacketData {
  const context = packetContext(c, plan, now.date);
  const { person, target, ladder } = c;
  const wording = wordingData(context);
  const rules = ownRulesOf(c);
  const has = (...sections: readonly Section[]) => sections.some((section) => plan.sections.includes(section));
  return safeTexts({
    format: 'rungs-packet/1',
    meta: {
      created: now.instant,
      date: now.date,
      audience: plan.audience,
      language: 'en-GB',
      sections: [...new Set(plan.sections)],
    },
    person: { name: person.name, role: person.role, team: person.team, organization: person.organization },
    target: { ...target, title: context.targetTitle },
    ladder: {
      id: ladder.id,
      title: ladder.title,
      version: ladder.version,
      ...(rules.length === 0 || plan.referee !== null ? {} : { ownRules: rules }),
    },
    ...(has('summary') ? { summary: plan.summary } : {}),
    ...(has('standing', 'comparison') ? { tracks: tracksOf(context.comparison, context, has('standing')) } : {}),
    ...(has('exhibits') ? { exhibits: context.exhibits.map((exhibit) => exhibitData(exhibit, context)) } : {}),
    ...(has('standing', 'gaps') ? { declarations: c.declarations } : {}),
    ...(has('referees') ? { referees: context.case.referees.map((referee) => refereeData(referee, context)) } : {}),
    ...(has('excess') ? { excess: excessData(context, labelsOf) } : {}),
    ...(has('needs') ? { needs: needsData(context, labelsOf) } : {}),
    ...(has('plan') ? { plan: planData(context) } : {}),
    ...(has('changes') ? changesPart(context) : {}),
    ...(Object.keys(wording).length === 0 ? {} : { wording }),
    ...(has('scope') ? { scope: scopeData(context) } : {}),
    ...(has('narratives') ? { narratives: narrativesData(context) } : {}),
    ...(has('metrics') ? { metrics: metricsData(context) } : {}),
    ...(has('appendix') ? { appendix: appendixData(context) } : {}),
    ...askingPart(context),
  });
}

function changesPart(context: PacketContext): Pick<PacketData, 'changes'> {
  const changes = changesData(context);
  return changes === null ? {} : { changes };
}

function tracksOf({ tracks }: Comparison, context: PacketContext, withCriteria: boolean): readonly TrackData[] {
  const { ladder } = context.case;
  return tracks.map(({ track, effectiveLevel, levels }) => ({
    id: track.id,
    name: track.name,
    effectiveLevel,
    levels: levels.map((standing) => ({
      id: standing.level.id,
      title: levelTitle(ladder, track.id, standing.level.id),
      standing: standing.standing,
      reasons: reasonsData(standing.reasons, context),
      counts: countsOf(standing),
      ...(withCriteria ? { criteria: criteriaOf(standing, context) } : {}),
    })),
  }));
}

function countsOf({ counts }: LevelStanding): LevelData['counts'] {
  const { sustained, met, claimed, gap } = counts;
  return {
    sustained,
    met,
    claimed,
    gap,
    noOpportunity: counts['no-opportunity'],
    notApplicable: counts['not-applicable'],
  };
}

function criteriaOf({ criteria }: LevelStanding, context: PacketContext): readonly CriterionData[] {
  return criteria.map(({ criterion, verdict, reasons, exhibits }) => ({
    id: criterion.id,
    theme: themeOf(context.case.ladder, criterion.theme)?.name ?? criterion.theme,
    statement: criterion.statement,
    optional: criterion.optional,
    verdict,
    reasons: reasonsData(reasons, context),
    exhibits: labelsOf(exhibits, context),
    evidence: evidenceOf(exhibits, context),
  }));
}

/** Without the pointer, which leads into a case that nobody but its author has. */
function reasonsData(reasons: readonly Reason[], { plan }: PacketContext): readonly ReasonData[] {
  const proof = tells(plan, 'proof');
  return (proof ? reasons : withoutProof(reasons)).map((reason) => ({
    code: reason.code,
    params: reason.params,
    sentence: reasonTold(reason, { proof }),
  }));
}
