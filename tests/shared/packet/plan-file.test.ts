import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { packetPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import { parsePlanFile, planFileText } from '../../../shared/packet/plan-file.ts';
import { mustValue } from '../../support/must-value.ts';

const PLAN = packetPlan.parse({
  audience: 'manager',
  sections: ['summary', 'narratives'],
  summary: 'Opening of mine.',
  questions: 'What did you see?',
  limit: { unit: 'words', amount: 900 },
  narratives: 'criterion',
  omit: ['effort'],
  wording: {
    narratives: { title: 'What I did', introduction: 'Introduction of mine.', limit: { unit: 'pages', amount: 2 } },
    summary: { introduction: 'Only a text.' },
  },
  gapsReleased: true,
  referee: 'r-1',
  follows: 's-1',
  without: ['a-1'],
  answerBy: '2026-12-01',
});

const problemOf = (text: string) => {
  const parsed = parsePlanFile(text);
  return parsed.ok ? null : parsed.problem;
};

describe('a plan as a file', () => {
  it('has what sections are called and how long they may be, and no word of the case', () => {
    const text = planFileText({ name: 'Short review', plan: PLAN }, { withTexts: false });
    expect(text).not.toMatch(/mine|Only a text|What did you see|r-1|s-1|a-1|2026/);
    const { name, plan } = mustValue(parsePlanFile(text));
    expect(name).toBe('Short review');
    expect(plan).toEqual(
      packetPlan.parse({
        audience: 'manager',
        sections: ['summary', 'narratives'],
        limit: { unit: 'words', amount: 900 },
        narratives: 'criterion',
        omit: ['effort'],
        wording: { narratives: { title: 'What I did', limit: { unit: 'pages', amount: 2 } } },
      }),
    );
  });

  it('takes the author’s texts along when that is wanted, and never what belongs to one case', () => {
    const text = planFileText({ name: 'Short review', plan: PLAN }, { withTexts: true });
    const { plan } = mustValue(parsePlanFile(text));
    expect(plan).toEqual({ ...PLAN, gapsReleased: false, referee: null, follows: null, without: [], answerBy: null });
  });

  it.each([
    ['', 'not-json', /empty/],
    ['{"format": ', 'not-json', /line 1, column 12/],
    ['[]', 'not-a-plan', /rungs-packet-plan\/1/],
    ['null', 'not-a-plan', /rungs-packet-plan\/1/],
    ['{"schemaVersion": 4}', 'not-a-plan', /not a plan of a packet/],
    ['{"format": "rungs-packet-plan/2"}', 'newer-plan', /newer version/],
    ['{"format": "rungs-packet-plan/1", "name": " ", "plan": {}}', 'invalid-plan', /name: must not be empty/],
    ['{"format": "rungs-packet-plan/1", "name": "A", "plan": {"sections": ["summry"]}}', 'invalid-plan', /sections\/0/],
    [
      '{"format": "rungs-packet-plan/1", "name": "A", "plan": {"limit": {"unit": "words", "amount": 0}}}',
      'invalid-plan',
      /at least 1/,
    ],
    ['{"format": "rungs-packet-plan/1", "name": "A", "plan": {"referee": "r-1"}}', 'invalid-plan', /referee/],
  ])('refuses %s with the place', (text, code, message) => {
    expect(problemOf(text)).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('the description of the file', () => {
  it('has an example that is read, and names every section', async () => {
    const page = await readFile(new URL('../../../docs/packet-plan-file.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json packet-plan\n(.*?)```/s.exec(page) ?? [];
    expect(mustValue(parsePlanFile(example))).toMatchObject({
      name: 'Self-review, autumn',
      plan: {
        audience: 'manager',
        limit: { unit: 'words', amount: 1000 },
        wording: { narratives: { title: 'What I did' } },
      },
    });
    for (const section of SECTIONS) expect(page).toContain(`\`${section}\``);
  });
});
