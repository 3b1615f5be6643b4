import { describe, expect, it } from 'vitest';
import {
  activityFindings,
  criterionFindings,
  unreasonedClaims,
} from '../../../../renderer/features/mapping/map-findings.ts';
import { findingsOf } from '../../../../shared/evidence/findings.ts';
import { aClaim } from '../../../support/case-builder.ts';
import { claimed } from '../../../support/flawed-case.ts';
import { NOW } from '../../../support/worked-examples.ts';

const SUBJECT = claimed(
  { ownPart: '' },
  {
    claims: [aClaim('a1', 'l6-long-view', 'meets', { rationale: ' ' }), aClaim('a1', 'l6-multi-system', 'partial')],
  },
);
const all = findingsOf(SUBJECT, NOW);
const codes = (list: readonly { readonly code: string }[] = []): string[] => list.map(({ code }) => code);

describe('on the map', () => {
  it('a criterion has what its claims and declarations can mend', () => {
    expect(codes(criterionFindings(all, SUBJECT, 'l6-multi-system'))).toEqual(['lower-level-evidence']);
    expect(codes(criterionFindings(all, SUBJECT, 'l6-simplifies'))).toEqual(['gap-without-mitigation']);
    expect(codes(criterionFindings(all, SUBJECT, 'l6-long-view'))).toEqual([]);
  });

  it('an activity has what weakens each of its claims, not what only its own form can mend', () => {
    expect(codes(activityFindings(all, SUBJECT).get('a1'))).toEqual(['claim-without-proof']);
    expect(activityFindings(all, SUBJECT).get('a2')).toBeUndefined();
  });

  it('a claim is known that does not say why', () => {
    expect([...unreasonedClaims(all, SUBJECT)]).toEqual(['a1--l6-long-view']);
  });
});
