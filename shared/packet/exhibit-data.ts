import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Activity, Confidentiality, Effort, Link, Metric } from '../model/activity.ts';
import type { Strength } from '../model/claim.ts';
import { isSafeUrl } from '../model/field.ts';
import type { Proof } from '../model/proof.ts';
import { tells } from './audience-rules.ts';
import type { Exhibit } from './exhibits.ts';
import type { PacketContext } from './packet-context.ts';

export type ExhibitData = {
  readonly label: string;
  readonly title: string;
  readonly project: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
  /** Absent when the plan leaves it out. */
  readonly proof?: Proof;
  readonly mode: Activity['mode'];
  readonly confidentiality: Confidentiality;
  readonly situation: string;
  readonly action: string;
  readonly ownPart: string;
  readonly impact: string;
  readonly metrics: readonly Metric[];
  /** An address is empty where it names somebody whom the reader is not to learn of. */
  readonly links: readonly Link[];
  /** Names of attached files, which a reader may ask for. */
  readonly files: readonly string[];
  readonly collaborators: readonly string[];
  readonly effort: Effort | null;
  readonly supports: readonly { readonly criterion: string; readonly strength: Strength; readonly rationale: string }[];
};

/** Labels of the exhibits that activities are, in the order given. */
export function labelsOf(activities: readonly string[], { exhibitOf }: PacketContext): readonly string[] {
  return activities.flatMap((id) => exhibitOf.get(id)?.label ?? []);
}

export function exhibitData({ label, activity, proof, claims }: Exhibit, { plan }: PacketContext): ExhibitData {
  const { title, project, start, end, mode, confidentiality, situation, action, ownPart, impact } = activity;
  const { metrics, links, attachments, collaborators, effort } = activity;
  return {
    ...{ label, title, project, start, end, ...(tells(plan, 'proof') ? { proof } : {}) },
    ...{ mode, confidentiality, situation, action, ownPart, impact, metrics },
    links: links.filter(({ url }) => url === '' || isSafeUrl(url)),
    files: attachments.map(({ name }) => name),
    collaborators,
    effort,
    supports: claims.map(({ criterion, strength, rationale }) => ({ criterion, strength, rationale })),
  };
}
