import { type OwnRule, ownRulesOf } from '../fit/thresholds-of.ts';
import type { Comparison, LevelStanding, Reason, Standing, Verdict } from '../fit/verdict-types.ts';
import { levelTitle, themeOf } from '../ladder/look-up.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Activity, Confidentiality, Effort, Link, Metric } from '../model/activity.ts';
import type { Strength } from '../model/claim.ts';
import type { Declaration } from '../model/declaration.ts';
import { isSafeUrl } from '../model/field.ts';
import type { Audience, Section } from '../model/packet-plan.ts';
import type { Proof } from '../model/proof.ts';
import { reasonSentence } from '../text/reason-sentence.ts';
import { maySeeAsking } from './audience-rules.ts';
import { type ChangesData, changesData } from './changes-data.ts';
import type { Exhibit } from './exhibits.ts';
import { type PacketContext, packetContext } from './packet-context.ts';
import type { RedactedCase, RedactedPlan } from './redact.ts';
import { type ExcessData, excessData, type IntentionData, type NeedData, needsData, planData } from './request-data.ts';
import { safeTexts } from './text-safety.ts';

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
};

export type ReasonData = { readonly code: string; readonly params: Reason['params']; readonly sentence: string };

export type ExhibitData = {
  readonly label: string;
  readonly title: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
  readonly proof: Proof;
  readonly mode: Activity['mode'];
  readonly confidentiality: Confidentiality;
  readonly situation: string;
  readonly action: string;
  readonly ownPart: string;
  readonly impact: string;
  readonly metrics: readonly Metric[];
  readonly links: readonly Link[];
  /** Names of attached files, which a reader may ask for. */
  readonly files: readonly string[];
  readonly collaborators: readonly string[];
  readonly effort: Effort | null;
  readonly supports: readonly { readonly criterion: string; readonly strength: Strength; readonly rationale: string }[];
};

export type RefereeData = {
  readonly name: string;
  readonly role: string;
  readonly level: string;
  readonly relationship: string;
  readonly exhibits: readonly string[];
  readonly criteria: readonly string[];
  readonly quote: string;
  /** For the person and the manager only. */
  readonly answer?: string;
  readonly askedOn?: CalendarDate | null;
};

export function packetData(
  c: RedactedCase,
  plan: RedactedPlan,
  now: { readonly date: CalendarDate; readonly instant: string },
): PacketData {
  const context = packetContext(c, plan, now.date);
  const { person, target, ladder } = c;
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
      ...(rules.length === 0 ? {} : { ownRules: rules }),
    },
    ...(has('summary') ? { summary: plan.summary } : {}),
    ...(has('standing', 'comparison') ? { tracks: tracksOf(context.comparison, context, has('standing')) } : {}),
    ...(has('exhibits') ? { exhibits: context.exhibits.map(exhibitData) } : {}),
    ...(has('standing', 'gaps') ? { declarations: c.declarations } : {}),
    ...(has('referees') ? { referees: c.referees.map((referee) => refereeData(referee, context)) } : {}),
    ...(has('excess') ? { excess: excessData(context, labelsOf) } : {}),
    ...(has('needs') ? { needs: needsData(context, labelsOf) } : {}),
    ...(has('plan') ? { plan: planData(context) } : {}),
    ...(has('changes') ? changesPart(context) : {}),
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
      reasons: standing.reasons.map(reasonData),
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
    reasons: reasons.map(reasonData),
    exhibits: labelsOf(exhibits, context),
  }));
}

/** Without the pointer, which leads into a case that nobody but its author has. */
function reasonData(reason: Reason): ReasonData {
  return { code: reason.code, params: reason.params, sentence: reasonSentence(reason) };
}

function labelsOf(activities: readonly string[], { exhibitOf }: PacketContext): readonly string[] {
  return activities.flatMap((id) => exhibitOf.get(id)?.label ?? []);
}

function exhibitData({ label, activity, proof, claims }: Exhibit): ExhibitData {
  const { title, start, end, mode, confidentiality, situation, action, ownPart, impact } = activity;
  const { metrics, links, attachments, collaborators, effort } = activity;
  return {
    ...{ label, title, start, end, proof, mode, confidentiality, situation, action, ownPart, impact, metrics },
    links: links.filter(({ url }) => isSafeUrl(url)),
    files: attachments.map(({ name }) => name),
    collaborators,
    effort,
    supports: claims.map(({ criterion, strength, rationale }) => ({ criterion, strength, rationale })),
  };
}

function refereeData(referee: RedactedCase['referees'][number], context: PacketContext): RefereeData {
  const { name, role, level, relationship, criteria, quote, answer, askedOn } = referee;
  const exhibits = labelsOf(referee.activities, context);
  const data = { name, role, level, relationship, exhibits, criteria, quote };
  return maySeeAsking(context.plan.audience) ? { ...data, answer, askedOn } : data;
}
