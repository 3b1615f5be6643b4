import { describe, expect, it } from 'vitest';
import { shiftDates } from '../../shared/case/sample-dates.ts';
import { compareTracks } from '../../shared/fit/compare-tracks.ts';
import { leadershipInExcess } from '../../shared/fit/excess.ts';
import { paperAndFact } from '../../shared/fit/paper-and-fact.ts';
import { switchTrack } from '../../shared/fit/switch-track.ts';
import { overloadOf } from '../../shared/fit/time/overload.ts';
import type { Comparison, LevelStanding, TrackFit } from '../../shared/fit/verdict-types.ts';
import { addDays, type CalendarDate } from '../../shared/lib/calendar-date.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { anyReader } from '../../shared/packet/audience-rules.ts';
import { redact } from '../../shared/packet/redact.ts';
import { readSample } from '../support/sample-case.ts';

const { asOf, subject } = readSample();

function fitOf(comparison: Comparison, track: string): TrackFit {
  const found = comparison.tracks.find((fit) => fit.track.id === track);
  if (found === undefined) throw new Error(`No track ${track}`);
  return found;
}

function levelOf(comparison: Comparison, track: string, level: string): LevelStanding {
  const found = fitOf(comparison, track).levels.find((each) => each.level.id === level);
  if (found === undefined) throw new Error(`No level ${level}`);
  return found;
}

function verdictsOf({ criteria }: LevelStanding): Record<string, string> {
  return Object.fromEntries(criteria.map(({ criterion, verdict }) => [criterion.id, verdict]));
}

/** Every standing and verdict of both tracks, without reasons, which may count days. */
function story(c: PromotionCase, now: CalendarDate): unknown {
  return compareTracks(c, now).tracks.map(({ track, effectiveLevel, levels }) => ({
    track: track.id,
    effectiveLevel,
    levels: levels.map((each) => [each.level.id, each.standing, verdictsOf(each)]),
  }));
}

describe('the story that the sample tells', () => {
  const comparison = compareTracks(subject, asOf);

  it('is a senior engineer on paper who operates as a technical lead', () => {
    expect(subject.person).toMatchObject({ track: 'ic', level: 'l5' });
    expect(subject.target).toMatchObject({ track: 'tl', level: 'l6' });
    expect(fitOf(comparison, 'ic').effectiveLevel).toBe('l5');
    expect(fitOf(comparison, 'tl').effectiveLevel).toBe('l6');
  });

  it('is within reach of T6, held back by two gaps in depth and one weak claim', () => {
    const t6 = levelOf(comparison, 'ic', 'l6');
    expect(t6.standing).toBe('within-reach');
    expect(verdictsOf(t6)).toEqual({
      'l6-multi-system': 'sustained',
      'l6-org-awareness': 'sustained',
      'l6-long-view': 'met',
      'l6-multiplies': 'met',
      'l6-hard-realization': 'met',
      'l6-recognised-depth': 'gap',
      'l6-simplifies': 'claimed',
      'l6-technical-impact': 'gap',
    });
  });

  it('operates as L6 with one criterion that had no opportunity', () => {
    const l6 = levelOf(comparison, 'tl', 'l6');
    expect(l6.standing).toBe('operating');
    expect(verdictsOf(l6)).toEqual({
      'l6-multi-system': 'sustained',
      'l6-org-awareness': 'sustained',
      'l6-long-view': 'met',
      'l6-multiplies': 'met',
      'l6-directs-project': 'sustained',
      'l6-risk-register': 'met',
      'l6-staffing-advice': 'sustained',
      'l6-educates-product': 'sustained',
      'l6-keeps-teams-aligned': 'sustained',
      'l6-follows-strategy-through': 'no-opportunity',
    });
  });

  it('operates as a senior engineer on both tracks, with more than half of it sustained', () => {
    for (const track of ['ic', 'tl']) {
      const l5 = levelOf(comparison, track, 'l5');
      expect(l5.standing).toBe('operating');
      expect(l5.counts).toMatchObject({ claimed: 0, gap: 0, 'no-opportunity': 0 });
      expect(l5.counts.sustained).toBeGreaterThan(l5.criteria.length / 2);
    }
  });

  it('has begun L7 here and there, and nothing above', () => {
    const l7 = levelOf(comparison, 'tl', 'l7');
    expect(l7.standing).toBe('not-yet');
    expect(verdictsOf(l7)).toMatchObject({
      'l7-architects-teams': 'met',
      'l7-seeds-designs': 'met',
      'l7-breadth-of-judgement': 'claimed',
      'l7-product-strategy-guard': 'claimed',
      'l7-grows-leads': 'claimed',
    });
    expect(levelOf(comparison, 'ic', 'l7').counts).toMatchObject({ claimed: 1, gap: 7 });
    for (const track of ['ic', 'tl']) {
      const { counts, criteria } = levelOf(comparison, track, 'l8');
      expect(counts.gap).toBe(criteria.length);
    }
  });

  it('spends a good third of the hours on what only the other track asks for, more with each year', () => {
    const { track, share, byQuarter, activities, takenFrom } = leadershipInExcess(subject, asOf);
    expect(track).toBe('ic');
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.45);
    expect(byQuarter.slice(0, 2).every((quarter) => quarter.share < 0.15)).toBe(true);
    expect(byQuarter.slice(-3).every((quarter) => quarter.share > 0.45)).toBe(true);
    expect(activities).toEqual(
      expect.arrayContaining(['a-planner-hour', 'a-cohesion-rounds', 'a-staffing-plan', 'a-seed-designs']),
    );
    expect(takenFrom.map(({ criterion }) => criterion.id)).toEqual([
      'l6-recognised-depth',
      'l6-simplifies',
      'l6-technical-impact',
    ]);
  });

  it('stands at L6 at once when it changes the track, and takes most of its claims along', () => {
    const change = switchTrack(subject, 'tl', asOf);
    expect(change).toMatchObject({ from: 'ic', to: 'tl', level: 'l6', beside: 'l5', missing: [] });
    expect(change?.carriesOver).toHaveLength(12);
    expect(change?.loses).toEqual(['l5-deep-problem', 'l6-hard-realization', 'l6-simplifies', 't7-second-domain']);
  });

  it('is on paper a senior engineer while it acts as a technical lead', () => {
    const { paper, fact, roles } = paperAndFact(subject, asOf);
    expect(paper).toEqual({ track: 'ic', level: 'l5' });
    expect(fact).toEqual({ ic: 'l5', tl: 'l6' });
    expect(roles.map(({ id }) => id)).toEqual(['p-lead']);
  });
});

describe('the story on another day and before another audience', () => {
  const told = story(subject, asOf);

  it.each(['2026-11-02', '2027-03-31', '2028-02-29', '2031-08-30', '2024-01-31'])('is the same on %s', (day) => {
    expect(story(shiftDates(subject, asOf, day), day)).toEqual(told);
  });

  it('does not hang on a few weeks', () => {
    for (const days of [-10, 7, 30, 60]) expect(story(subject, addDays(asOf, days)), `${days} days`).toEqual(told);
  });

  it.each(['2026-11-20', '2027-03-31', '2028-02-29', '2031-08-30', '2024-01-31'])(
    'has borne both careers at once for months, and lays nothing over the weeks to come, seen on %s',
    (day) => {
      const spans = overloadOf(shiftDates(subject, asOf, day), day);
      expect(spans.some(({ stacked, weeks, load }) => stacked && weeks >= 15 && load > 1.05)).toBe(true);
      expect(spans.every(({ peak }) => peak < 1.3)).toBe(true);
      expect(spans.some(({ ahead }) => ahead)).toBe(false);
    },
  );

  it('keeps its hours and their share when it is moved', () => {
    const { share, byQuarter } = leadershipInExcess(shiftDates(subject, asOf, '2028-02-29'), '2028-02-29');
    expect(Math.abs(share - leadershipInExcess(subject, asOf).share)).toBeLessThan(0.02);
    expect(byQuarter.at(-1)?.quarter).toBe('2028-Q1');
  });

  it('holds without what stays private', () => {
    expect(story(redact(subject, anyReader('committee')), asOf)).toEqual(told);
  });
});
