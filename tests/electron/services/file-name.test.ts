import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFileName } from '../../../electron/services/file-name.ts';
import { safeFileName } from '../../../shared/lib/safe-file-name.ts';
import { aCase } from '../../support/case-builder.ts';

describe('a file name', () => {
  it('says who seeks what, and nothing else of the case', () => {
    const subject = aCase({ person: { ...aCase().person, name: 'Łucja Zawiślak' } });
    expect(caseFileName(subject, 'docx')).toBe('Łucja Zawiślak - T6 Staff engineer.docx');
  });

  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['line\nbreak\tand\0nul', 'line break and nul'],
    ['reversed \u202Egpj.exe', 'reversed gpj.exe'],
    ['dots and spaces. . ', 'dots and spaces'],
    ['.hidden', 'hidden'],
    ['CON', '_CON'],
    ['com1.notes', '_com1.notes'],
    ['lpt\u00b9', '_lpt\u00b9'],
    ['Conrad', 'Conrad'],
    ['', 'promotion case'],
    ['///', 'promotion case'],
    ['🚀', 'promotion case'],
  ])('of %j is %j', (text, expected) => {
    expect(safeFileName(text, 'pdf')).toBe(`${expected}.pdf`);
  });

  it('is one that every system takes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text, 'docx');
        expect(Buffer.byteLength(name)).toBeLessThan(200);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.docx$/);
        expect(name.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is cut between characters', () => {
    expect(safeFileName('語'.repeat(200), 'md')).toBe(`${'語'.repeat(60)}.md`);
  });
});
