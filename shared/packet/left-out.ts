import type { OmissibleField } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { maySeeEffort, type Reader } from './audience-rules.ts';
import { withoutWithheld } from './redact.ts';

/** A field that a packet does without, and how many activities or referees would have it. */
export type LeftOutField = { readonly field: OmissibleField; readonly count: number };

/** What the plan leaves out of what its reader could see; a field that nothing has is not told. */
export function leftOutFor(c: PromotionCase, reader: Reader): readonly LeftOutField[] {
  if (reader.omit.length === 0) return [];
  const { activities, referees } = withoutWithheld(c, { ...reader, omit: [] });
  const counts: Readonly<Record<OmissibleField, number>> = {
    effort: maySeeEffort(reader.audience) ? activities.filter(({ effort }) => effort !== null).length : 0,
    collaborators: activities.filter(({ collaborators }) => collaborators.length > 0).length,
    ownPart: activities.filter(({ ownPart }) => ownPart.trim() !== '').length,
    metrics: activities.filter(({ metrics }) => metrics.length > 0).length,
    links: activities.filter(({ links }) => links.length > 0).length,
    files: activities.filter(({ attachments }) => attachments.length > 0).length,
    proof: activities.length,
    refereeLevels: referees.filter(({ level }) => level !== '').length,
  };
  return [...new Set(reader.omit)].map((field) => ({ field, count: counts[field] })).filter(({ count }) => count > 0);
}
