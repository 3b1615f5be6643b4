import { describe, expect, it } from 'vitest';
import { outlookWords } from '../../../../renderer/features/plan/outlook-words.ts';
import { timelineView } from '../../../../renderer/features/plan/timeline/timeline-view.ts';
import { openIntentions } from '../../../../shared/fit/plan/planned-case.ts';
import { projectPlan } from '../../../../shared/fit/plan/projection.ts';
import type { Intention } from '../../../../shared/model/intention.ts';
import { anIntention, TWO_TRACK } from '../../../support/case-builder.ts';
import { mustBe } from '../../../support/must-be.ts';
import { caseStanding, NOW } from '../../../support/worked-examples.ts';

const LAST = 'l5-deep-problem';
const autumn = (id: string, given: Partial<Intention> = {}): Intention =>
  anIntention(id, [LAST], { start: '2026-08-01', end: '2026-11-30', ...given });

function outlook(verdicts: string, plan: readonly Intention[], decision: string | null = null) {
  const subject = { ...caseStanding(TWO_TRACK, 'ic', { l5: verdicts }), plan: [...plan] };
  const projection = mustBe(projectPlan(subject, { track: 'ic', level: 'l5', date: decision }, NOW));
  const open = openIntentions(subject, NOW);
  return {
    ...outlookWords({ projection, level: 'T5', today: NOW, decision, open: open.length }),
    view: timelineView({ projection, intentions: open, today: NOW, decision }),
  };
}

describe('outlookWords', () => {
  const ready = '7 sustained, 1 met, 1 gap';

  it('says when the case stands, and how that lies to the day of the decision', () => {
    expect(outlook(ready, [autumn('i1')]).answer).toBe(
      'If the plan holds, your case stands at T5 from 30 Nov 2026 on.',
    );
    expect(outlook(ready, [autumn('i1')], '2027-02-10').more[0]).toBe(
      'That is 2 months before the day of the decision, 10 Feb 2027.',
    );
    expect(outlook(ready, [autumn('i1')], '2026-11-30').more[0]).toBe('That is the day of the decision, 30 Nov 2026.');
    expect(outlook(ready, [autumn('i1')], '2026-08-30').more[0]).toMatch(
      /^Your target date, 30 Aug 2026, is 3 months before that\./,
    );
    expect(outlook(ready, [autumn('i1')], '2026-11-20').more[0]).toContain('is 10 days before that.');
  });

  it('says nothing of a day of decision that has passed or is not known', () => {
    for (const decision of [null, '2026-06-30'])
      expect(outlook(ready, [autumn('i1')], decision).more.join(' ')).not.toMatch(/decision|target/);
  });

  it('says that it stands today, and until when', () => {
    const { answer, more } = outlook('9 sustained', []);
    expect(answer).toBe('Your case stands at T5 today.');
    expect(more).toEqual([
      'It stays so until 29 Aug 2027; by then evidence will have grown too old, unless something fresh joins it.',
    ]);
  });

  it('warns where it no longer stands on the day of the decision', () => {
    expect(outlook('9 sustained', [], '2027-10-01').more[0]).toMatch(/^From 29 Aug 2027 on it no longer does/);
  });

  it('says that nothing is planned, or that the plan is not enough', () => {
    expect(outlook(ready, []).answer).toMatch(/^Nothing is planned/);
    expect(outlook(ready, [autumn('i1', { strength: 'partial' })]).answer).toMatch(/would not stand at T5 yet/);
  });
});

describe('timelineView', () => {
  it('holds everything that matters between its ends, in order', () => {
    const { view } = outlook(
      '7 sustained, 1 met, 1 gap',
      [autumn('i1'), autumn('i2', { start: '2026-03-01' })],
      '2027-03-01',
    );
    expect(view.bars.map(({ intention }) => intention.id).toSorted()).toEqual(['i1', 'i2']);
    expect(view.bars.find(({ intention }) => intention.id === 'i2')?.from).toBe(0);
    expect(view.marks.map(({ kind }) => kind)).toEqual(['today', 'decision', 'stands']);
    for (const { at } of [...view.marks, ...view.ticks]) expect(at >= 0 && at <= 100).toBe(true);
    for (const { from, width } of [...view.bars, ...view.standings]) {
      expect(width).toBeGreaterThan(0);
      expect(from + width).toBeLessThanOrEqual(100.001);
    }
    expect(view.standings.map(({ standing }) => standing)).toEqual(['within-reach', 'operating']);
  });

  it('draws the first dozen of a long plan and counts the others', () => {
    const { view } = outlook(
      '8 sustained, 1 gap',
      Array.from({ length: 30 }, (_, index) => autumn(`i${index}`)),
    );
    expect(view.bars).toHaveLength(12);
    expect(view.hiddenBars).toBe(18);
  });

  it('marks quarters, and only years where the plan is long', () => {
    expect(outlook('9 sustained', []).view.ticks.map(({ date }) => date)).toEqual(['2026-10-01', '2027-01-01']);
    expect(outlook('9 sustained', [], '2031-05-01').view.ticks.every(({ date }) => date.endsWith('-01-01'))).toBe(true);
  });
});
