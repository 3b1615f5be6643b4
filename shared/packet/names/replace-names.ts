import type { Link } from '../../model/activity.ts';
import type { Alias } from '../../model/alias.ts';
import { mapTexts, type TextChange } from '../../model/map-texts.ts';
import { type PacketPlan, packetPlan } from '../../model/packet-plan.ts';
import { type PromotionCase, promotionCase } from '../../model/promotion-case.ts';
import type { Reader } from '../audience-rules.ts';
import { type NameFinder, nameFinder } from './name-finder.ts';

/** The names that a reader is not to learn: one referee knows their own. */
export function aliasesFor(
  { aliases, referees }: PromotionCase,
  { audience, referee }: Pick<Reader, 'audience' | 'referee'>,
): readonly Alias[] {
  const asked = referees.find(({ id }) => id === referee)?.name ?? '';
  const isTheirs = (alias: Alias) =>
    asked !== '' && alias.kind === 'person' && nameFinder([alias]).matches(asked, 'text').length > 0;
  return aliases.filter((alias) => alias.audiences.includes(audience) && !isTheirs(alias));
}

export type NameReplacer = {
  readonly inCase: (c: PromotionCase) => PromotionCase;
  readonly inPlan: (plan: PacketPlan) => PacketPlan;
};

/**
 * Replaces names in every text of a case and of a plan, and in ids that hold one. An address that holds a name is dropped:
 * its label stays, as text.
 */
export function nameReplacer(aliases: readonly Alias[]): NameReplacer {
  if (aliases.length === 0) return { inCase: (c) => c, inPlan: (plan) => plan };
  const finder = nameFinder(aliases);
  const ids = idReplacer(finder);
  const change: TextChange = {
    text: (text) => finder.replaced(text, 'text'),
    address: (url) => (finder.matches(url, 'address').length === 0 ? url : ''),
    identifier: ids.replaced,
  };
  return {
    inCase: (c) => {
      ids.keepFree(idsOf(c));
      return mapTexts(promotionCase, withLabels(c, finder), change);
    },
    inPlan: (plan) => mapTexts(packetPlan, plan, change),
  };
}

/** A link without a label shows its address, which is about to go. */
function withLabels(c: PromotionCase, finder: NameFinder): PromotionCase {
  const labelled = (link: Link): Link => {
    if (link.label !== '' || finder.matches(link.url, 'address').length === 0) return link;
    return { ...link, label: finder.replaced(link.url, 'address') };
  };
  const activities = c.activities.map((activity) => ({ ...activity, links: activity.links.map(labelled) }));
  return { ...c, activities };
}

/** Every id that a case holds. */
function idsOf(c: PromotionCase): ReadonlySet<string> {
  const ids = new Set<string>();
  const identifier = (id: string): string => {
    ids.add(id);
    return id;
  };
  mapTexts(promotionCase, c, { text: (text) => text, address: (url) => url, identifier });
  return ids;
}

/** An id that holds a name becomes one that does not, the same wherever it stands and unlike any other. */
function idReplacer(finder: NameFinder) {
  const given = new Map<string, string>();
  let taken: ReadonlySet<string> = new Set();
  let last = 0;
  const freeId = (): string => {
    do last += 1;
    while (taken.has(`id-${last}`));
    return `id-${last}`;
  };
  return {
    /** Ids that none may be replaced with. */
    keepFree: (ids: ReadonlySet<string>): void => {
      taken = ids;
    },
    replaced: (id: string): string => {
      const known = given.get(id);
      if (known !== undefined) return known;
      const fresh = finder.matches(id, 'address').length === 0 ? id : freeId();
      given.set(id, fresh);
      return fresh;
    },
  };
}
