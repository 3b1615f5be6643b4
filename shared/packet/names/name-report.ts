import type { Alias } from '../../model/alias.ts';
import type { PacketPlan } from '../../model/packet-plan.ts';
import type { PromotionCase } from '../../model/promotion-case.ts';
import { withoutWithheld } from '../redact.ts';
import { type FoundText, printed, textsOf } from './leaving-texts.ts';
import { nameFinder } from './name-finder.ts';
import { type NameHint, nameHints } from './name-hints.ts';
import { aliasesFor } from './replace-names.ts';

export type NameReport = {
  /** The names that the plan's reader is not to learn, each with how often it is replaced. */
  readonly replaced: readonly { readonly alias: Alias; readonly count: number }[];
  /** What the author should look at before the packet leaves. */
  readonly hints: readonly NameHint[];
};

/** Which names a packet replaces, and what could still give one away: for its author, never to export. */
export function nameReport(c: PromotionCase, plan: PacketPlan): NameReport {
  const aliases = aliasesFor(c, plan);
  if (aliases.length === 0) return { replaced: [], hints: [] };
  const left = printed(withoutWithheld(c, plan));
  const leaving = textsOf(left, plan);
  const counts = countsOf(aliases, leaving);
  const anywhere = countsOf(aliases, textsOf(c, plan));
  const finder = nameFinder(aliases);
  // An address that holds a name does not leave.
  const read = leaving.filter(({ text, place }) => place === 'text' || finder.matches(text, place).length === 0);
  return {
    replaced: aliases.map((alias) => ({ alias, count: counts.get(alias.id) ?? 0 })),
    hints: nameHints(aliases, {
      texts: read.map(({ text }) => text),
      collaborators: left.activities.flatMap(({ collaborators }) => collaborators),
      missing: aliases.filter(({ id }) => !anywhere.has(id)),
    }),
  };
}

/** How often each alias of a case is found in what leaves for the plan's reader, by id, whether or not it is meant for them. */
export function nameCounts(c: PromotionCase, plan: PacketPlan): ReadonlyMap<string, number> {
  return c.aliases.length === 0 ? new Map() : countsOf(c.aliases, textsOf(printed(withoutWithheld(c, plan)), plan));
}

function countsOf(aliases: readonly Alias[], texts: readonly FoundText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const finder = nameFinder(aliases);
  for (const { text, place } of texts) {
    for (const { alias } of finder.matches(text, place)) counts.set(alias.id, (counts.get(alias.id) ?? 0) + 1);
  }
  return counts;
}
