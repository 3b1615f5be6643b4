import { describe, expect, it } from 'vitest';
import { anIntention } from '../../support/case-builder.ts';
import { claimed, found } from '../../support/flawed-case.ts';
import { NOW } from '../../support/worked-examples.ts';

const planned = (given: object) => claimed({}, { plan: [anIntention('i1', ['l6-simplifies'], given)] });

describe('an intended activity', () => {
  it('is overdue from the day after its end, as long as it has not become one', () => {
    expect(found(planned({ end: '2026-06-30' }), 'intention-overdue')).toEqual([
      {
        code: 'intention-overdue',
        severity: 'warning',
        pointer: '/plan/0/end',
        params: { intention: 'Title of i1', end: '2026-06-30' },
      },
    ]);
    expect(found(planned({ end: NOW }), 'intention-overdue')).toEqual([]);
    expect(found(planned({ end: '2026-06-30', activity: 'a1' }), 'intention-overdue')).toEqual([]);
  });

  it('mitigates the gaps that it would close, until it is logged', () => {
    const gaps = (given: object) => found(planned(given), 'gap-without-mitigation').map(({ params }) => params);
    expect(gaps({})).toHaveLength(6);
    expect(gaps({ activity: 'a1' })).toHaveLength(7);
    expect(gaps({ criteria: ['l8-business-risk'] })).toHaveLength(7);
  });
});
