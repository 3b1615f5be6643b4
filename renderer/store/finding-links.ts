import { placeOf } from '../../shared/evidence/finding-place.ts';
import type { Finding } from '../../shared/evidence/finding-types.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { PathTo } from './screen-props.ts';
import { wantField } from './wanted-field.ts';

export type FindingLink = {
  readonly href: string;
  /** To be called when the link is followed: it asks for the focus of the field at fault. */
  readonly onFollow: () => void;
};

/** The way from a finding to where it can be mended; pointers must be of the case that is given. */
export function findingLinker(subject: PromotionCase, pathTo: PathTo): (finding: Finding) => FindingLink {
  return (finding) => {
    const { screen, item, field } = placeOf(finding, subject);
    const href = screen === 'plan' ? pathTo('map', criterionOf(item, subject)) : pathTo(screen, item ?? undefined);
    return { href, onFollow: () => wantField(item, field) };
  };
}

/** Where an intention leads on the map: to the first criterion that it is to serve. */
function criterionOf(intention: string | null, { plan }: PromotionCase): string | undefined {
  return plan.find(({ id }) => id === intention)?.criteria[0];
}
