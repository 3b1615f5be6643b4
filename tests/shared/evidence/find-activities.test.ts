import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { findActivities } from '../../../shared/evidence/find-activities.ts';
import { activity } from '../../../shared/model/activity.ts';

const make = (id: string, rest: object) => z.parse(activity, { id, title: id, start: '2025-01-01', ...rest });
const found = (query: string, ...all: ReturnType<typeof make>[]) => findActivities(all, query).map(({ id }) => id);

describe('findActivities', () => {
  it('finds every activity for an empty query, the newest start first', () => {
    const old = make('old', { start: '2023-05-01' });
    const fresh = make('fresh', { start: '2026-02-01' });
    expect(found('  ', old, fresh)).toEqual(['fresh', 'old']);
  });

  it('asks that every word stands somewhere, in any field', () => {
    const both = make('both', { title: 'Ledger', tags: ['storage'], collaborators: ['Ada'] });
    const one = make('one', { title: 'Ledger', impact: 'Cheaper.' });
    expect(found('ada ledger', both, one)).toEqual(['both']);
    expect(found('cheaper', both, one)).toEqual(['one']);
    expect(found('nowhere', both, one)).toEqual([]);
  });

  it('puts those that have the words in the title first', () => {
    const inText = make('text', { action: 'Moved the ledger.', start: '2026-01-01' });
    const inTitle = make('title', { title: 'The ledger', start: '2024-01-01' });
    expect(found('ledger', inText, inTitle)).toEqual(['title', 'text']);
  });

  it('minds neither case nor accents, nor letters that a keyboard may lack', () => {
    const named = make('named', { title: 'Ångström møter Łucja', collaborators: ['Ingrid Sæther'] });
    expect(found('angstrom MOTER lucja saether', named)).toEqual(['named']);
    expect(found('Łucja', make('plain', { title: 'lucja' }))).toEqual(['plain']);
  });

  it('searches an activity anew after it was changed', () => {
    const before = make('a', { title: 'Before' });
    expect(found('before', before)).toEqual(['a']);
    expect(found('before', { ...before, title: 'After' })).toEqual([]);
  });
});
