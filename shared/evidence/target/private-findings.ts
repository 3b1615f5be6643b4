import { redact } from '../../packet/redact.ts';
import type { Finding } from '../finding-types.ts';
import { type TargetView, viewTarget } from './target-view.ts';

const COMMITTEE = { audience: 'committee', referee: null, omit: [], gapsReleased: true } as const;

/** Verdicts that a committee will not see, as they rest on private items: compared with the case as its packet is made from. */
export function privateFindings({ subject, rules, required }: TargetView): Finding[] {
  const { activities, claims, declarations } = subject;
  const hidden = new Set(activities.filter(isPrivate).map(({ id }) => id));
  if (hidden.size === 0 && !declarations.some(isPrivate)) return [];
  const seen = viewTarget(redact({ ...subject, aliases: [] }, COMMITTEE), rules.now);
  const without = new Map(seen.required.map(({ criterion, verdict }) => [criterion.id, verdict]));
  return required.flatMap(({ criterion, verdict }): Finding[] => {
    const left = without.get(criterion.id) ?? 'gap';
    if (left === verdict) return [];
    const claim = claims.findIndex(({ criterion: id, activity }) => id === criterion.id && hidden.has(activity));
    const declaration = declarations.findIndex((each) => each.criterion === criterion.id && isPrivate(each));
    const pointer = claim >= 0 ? `/claims/${claim}` : `/declarations/${declaration}`;
    const params = { criterion: criterion.statement, verdict, without: left };
    return [{ code: 'private-item-carries-verdict', severity: 'warning', pointer, params }];
  });
}

function isPrivate({ confidentiality }: { readonly confidentiality: string }): boolean {
  return confidentiality === 'private';
}
