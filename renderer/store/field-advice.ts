import { useMemo } from 'react';
import { placeOf } from '../../shared/evidence/finding-place.ts';
import type { Finding } from '../../shared/evidence/finding-types.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { findingAction, findingName } from '../../shared/text/finding-catalogue.ts';
import { useFindings } from './use-findings.ts';

/** What a reader would object to about a field, in a line to stand beside it; undefined when there is nothing. */
export type FieldAdvice = (field: string) => string | undefined;

/** Advice for the fields of one item of a case, by the names that the fields have in its form. */
export function useFieldAdvice(
  promotionCase: PromotionCase,
  screen: 'activities' | 'referees',
  item: string,
): FieldAdvice {
  const { findings, subject } = useFindings(promotionCase);
  return useMemo(() => {
    const lines = adviceByField(findings, subject, screen, item);
    return (field) => lines.get(field);
  }, [findings, subject, screen, item]);
}

function adviceByField(
  findings: readonly Finding[],
  subject: PromotionCase,
  screen: 'activities' | 'referees',
  item: string,
): ReadonlyMap<string, string> {
  const places = findings.map((finding) => ({ finding, place: placeOf(finding, subject) }));
  return new Map(
    places
      .filter(({ place }) => place.screen === screen && place.item === item && place.field !== '')
      .map(({ finding: { code }, place }) => [place.field, `${findingName(code)}. ${findingAction(code)}`]),
  );
}
