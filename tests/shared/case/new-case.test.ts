import { describe, expect, it } from 'vitest';
import { newCase } from '../../../shared/case/new-case.ts';
import { JORGEF, TWO_TRACK } from '../../support/case-builder.ts';

const beginning = { id: 'c1', name: 'Ada', track: 'ic', level: 'l6', date: null, ladder: TWO_TRACK };

describe('newCase', () => {
  it('begins with the ladder embedded and nothing else', () => {
    const created = newCase(beginning);
    expect(created).toMatchObject({
      ok: true,
      value: { id: 'c1', person: { name: 'Ada' }, target: { track: 'ic', level: 'l6', date: null }, activities: [] },
    });
    expect(created.ok && created.value.ladder).toEqual(TWO_TRACK);
  });

  it('takes a level of a company’s own ladder', () => {
    expect(newCase({ ...beginning, ladder: JORGEF, track: 'tl', level: 'l4', date: '2027-03-01' }).ok).toBe(true);
  });

  it.each([
    [{ track: 'em' }, 'unknown-track', 'The ladder has no track "em"; it has ic, tl.'],
    [{ level: 'l9' }, 'unknown-level', 'The track "ic" has no level "l9"; it has l5, l6, l7, l8.'],
    [
      { ladder: JORGEF, track: 'tl', level: 'l2' },
      'unknown-level',
      'The track "tl" has no level "l2"; it has l4, l5, l6, l7.',
    ],
    [{ name: '  ' }, 'invalid-case', 'The case has a fault: person/name: must not be empty.'],
    [{ date: '2026-02-30' }, 'invalid-case', expect.stringContaining('target/date: must be an existing date')],
  ])('refuses %j in one sentence', (given, code, message) => {
    expect(newCase({ ...beginning, ...given })).toMatchObject({ ok: false, problem: { code, message } });
  });
});
