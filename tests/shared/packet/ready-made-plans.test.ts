import { describe, expect, it } from 'vitest';
import { packetPlan } from '../../../shared/model/packet-plan.ts';
import { READY_MADE_PLANS, readyMadePlan, takePlan } from '../../../shared/packet/ready-made-plans.ts';

const MINE = packetPlan.parse({
  audience: 'committee',
  paper: 'letter',
  sections: ['summary', 'gaps'],
  summary: 'My opening.',
  limit: { unit: 'pages', amount: 9 },
  wording: {
    gaps: { title: 'What is thin', introduction: 'My introduction.', limit: { unit: 'words', amount: 5 } },
    metrics: { limit: { unit: 'words', amount: 5 } },
  },
  gapsReleased: true,
  without: ['a-1'],
  referee: 'r-1',
});

describe('taking a plan', () => {
  it.each(READY_MADE_PLANS)('%s fills the plan and leaves every text of the author', (name) => {
    const made = readyMadePlan(name);
    const taken = takePlan(MINE, made);
    expect(packetPlan.parse(taken)).toEqual(taken);
    expect(taken).toMatchObject({
      sections: made.sections,
      audience: made.audience,
      limit: made.limit,
      summary: 'My opening.',
      paper: 'letter',
      without: ['a-1'],
      wording: { gaps: { title: 'What is thin', introduction: 'My introduction.', limit: null } },
    });
    expect(taken.wording).not.toHaveProperty('metrics');
  });

  it('keeps whom it asks and by when for a request, and makes any other packet one for every reader', () => {
    const asking = { ...MINE, answerBy: '2026-12-01' };
    const other = packetPlan.parse({ sections: ['request'], referee: 'r-2', answerBy: '2026-12-24' });
    expect(takePlan(asking, readyMadePlan('peer-feedback'))).toMatchObject({ referee: 'r-1', answerBy: '2026-12-01' });
    expect(takePlan(asking, other)).toMatchObject({ referee: 'r-2', answerBy: '2026-12-24' });
    expect(takePlan(asking, readyMadePlan('committee'))).toMatchObject({ referee: null, answerBy: null });
  });

  it('keeps gaps released to the audience that they were released to, and to no other', () => {
    expect(takePlan(MINE, readyMadePlan('committee')).gapsReleased).toBe(true);
    expect(takePlan(MINE, readyMadePlan('manager')).gapsReleased).toBe(false);
    expect(takePlan({ ...MINE, gapsReleased: false }, { ...MINE }).gapsReleased).toBe(false);
  });

  it('takes the texts of a plan that has some', () => {
    const other = packetPlan.parse({ summary: 'Other opening.', wording: { gaps: { title: 'Open points' } } });
    expect(takePlan(MINE, other)).toMatchObject({
      summary: 'Other opening.',
      wording: { gaps: { title: 'Open points', introduction: 'My introduction.' } },
    });
  });

  it('has the limits that the plans are called by', () => {
    const limits = READY_MADE_PLANS.map((name) => readyMadePlan(name).limit);
    expect(limits.filter((limit) => limit !== null)).toEqual([
      { unit: 'pages', amount: 1 },
      { unit: 'words', amount: 1000 },
      { unit: 'words', amount: 500 },
    ]);
  });
});
