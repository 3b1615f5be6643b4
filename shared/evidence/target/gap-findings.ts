import type { PromotionCase } from '../../model/promotion-case.ts';
import type { Finding } from '../finding-types.ts';
import type { TargetView } from './target-view.ts';

/** Gaps that nothing is done about: neither is one declared as known, nor is an activity planned that would close it. */
export function gapFindings({ subject, required }: TargetView): Finding[] {
  const mitigated = mitigatedCriteria(subject);
  return required.flatMap(({ criterion, verdict }): Finding[] => {
    if (verdict !== 'gap' || mitigated.has(criterion.id)) return [];
    const pointer = `/ladder/criteria/${subject.ladder.criteria.indexOf(criterion)}`;
    const params = { criterion: criterion.statement };
    return [{ code: 'gap-without-mitigation', severity: 'warning', pointer, params }];
  });
}

/** An intention that was logged has done its part: what became of it is claimed, or is not. */
function mitigatedCriteria({ declarations, plan }: PromotionCase): ReadonlySet<string> {
  return new Set([
    ...declarations.filter(({ kind }) => kind === 'known-gap').map(({ criterion }) => criterion),
    ...plan.filter(({ activity }) => activity === null).flatMap(({ criteria }) => criteria),
  ]);
}
