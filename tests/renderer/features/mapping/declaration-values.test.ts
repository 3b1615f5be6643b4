import { describe, expect, it } from 'vitest';
import {
  changeDeclaration,
  declarationForm,
  declarationOf,
  EMPTY_DECLARATION,
  valuesOf,
} from '../../../../renderer/features/mapping/declaration/declaration-values.ts';
import { declaration } from '../../../../shared/model/declaration.ts';
import { aCase, aDeclaration } from '../../../support/case-builder.ts';

describe('a declaration in its form', () => {
  it('comes back as it was, whichever its kind', () => {
    for (const kind of ['no-opportunity', 'not-applicable', 'known-gap'] as const) {
      const before = aDeclaration(kind, 'l6-long-view', kind === 'known-gap' ? '2026-09-30' : null);
      const after = declarationOf(kind, 'l6-long-view', valuesOf(before));
      expect(after).toEqual(before);
      expect(declaration.safeParse(after).success).toBe(true);
    }
  });

  it('begins with nothing to declare, which cannot stand', () => {
    expect(declarationForm.safeParse(EMPTY_DECLARATION).success).toBe(false);
    expect(declarationForm.safeParse({ ...EMPTY_DECLARATION, words: 'No project had one.' }).success).toBe(true);
  });

  it('is not made anew by typing that arrives after it was withdrawn', () => {
    const values = { ...EMPTY_DECLARATION, words: 'Late.' };
    expect(changeDeclaration(aCase(), 'known-gap', 'l6-long-view', values)).toBeNull();
    const standing = aCase({ declarations: [aDeclaration('known-gap', 'l6-long-view')] });
    expect(changeDeclaration(standing, 'known-gap', 'l6-long-view', values)?.case.declarations[0]).toMatchObject({
      mitigation: 'Late.',
    });
  });
});
