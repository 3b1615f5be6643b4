import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import { type EditedCase, edited, fieldChanges, insertion, removals } from './edit.ts';

/**
 * Declares something of a criterion, or changes the declaration of that kind when it is there already.
 *
 * Null when nothing changes, when the criterion is gone, or when it is required and so cannot be not-applicable.
 */
export function declare(subject: PromotionCase, declaration: Declaration): EditedCase | null {
  const { kind, criterion } = declaration;
  const index = subject.declarations.findIndex((other) => other.kind === kind && other.criterion === criterion);
  const before = subject.declarations[index];
  if (before !== undefined) {
    return edited(subject, `change-${kind}`, criterion, fieldChanges(['declarations', index], before, declaration));
  }
  const asked = subject.ladder.criteria.find(({ id }) => id === criterion);
  if (asked === undefined || (kind === 'not-applicable' && !asked.optional)) return null;
  const change = insertion(['declarations', subject.declarations.length], declaration);
  return edited(subject, `declare-${kind}`, criterion, [change]);
}

/** Takes a declaration back; null when there is none. */
export function withdrawDeclaration(
  subject: PromotionCase,
  kind: DeclarationKind,
  criterion: string,
): EditedCase | null {
  const changes = removals(
    'declarations',
    subject.declarations,
    (declaration) => declaration.kind === kind && declaration.criterion === criterion,
  );
  return edited(subject, `withdraw-${kind}`, criterion, changes);
}
