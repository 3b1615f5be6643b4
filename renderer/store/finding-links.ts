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
    return { href: pathTo(screen, item ?? undefined), onFollow: () => wantField(item, field) };
  };
}
