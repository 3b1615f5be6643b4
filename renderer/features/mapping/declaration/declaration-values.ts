import * as z from 'zod/mini';
import { declare } from '../../../../shared/case/declaration-edits.ts';
import type { EditedCase } from '../../../../shared/case/edit.ts';
import { confidentiality } from '../../../../shared/model/activity.ts';
import type { Declaration, DeclarationKind } from '../../../../shared/model/declaration.ts';
import { calendarDate, requiredText } from '../../../../shared/model/field.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';

/** A declaration as its form holds it: `words` is the reason, or the mitigation of a known gap; only that has a day. */
export const declarationForm = z.object({
  words: requiredText,
  by: z.nullable(calendarDate),
  confidentiality,
});
export type DeclarationValues = z.infer<typeof declarationForm>;

export const EMPTY_DECLARATION: DeclarationValues = { words: '', by: null, confidentiality: 'internal' };

export function valuesOf(declaration: Declaration): DeclarationValues {
  return declaration.kind === 'known-gap'
    ? { words: declaration.mitigation, by: declaration.by, confidentiality: declaration.confidentiality }
    : { words: declaration.reason, by: null, confidentiality: declaration.confidentiality };
}

export function declarationOf(kind: DeclarationKind, criterion: string, values: DeclarationValues): Declaration {
  const about = { criterion, confidentiality: values.confidentiality };
  return kind === 'known-gap'
    ? { kind, ...about, mitigation: values.words, by: values.by }
    : { kind, ...about, reason: values.words };
}

/** Changes a declaration that stands; null when it was withdrawn meanwhile, so that late typing does not bring it back. */
export function changeDeclaration(
  subject: PromotionCase,
  kind: DeclarationKind,
  criterion: string,
  values: DeclarationValues,
): EditedCase | null {
  const stands = subject.declarations.some((other) => other.kind === kind && other.criterion === criterion);
  return stands ? declare(subject, declarationOf(kind, criterion, values)) : null;
}
