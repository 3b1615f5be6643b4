import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/lib/calendar-date.ts';
import type { Activity } from '../../shared/model/activity.ts';
import { readSample } from '../support/sample-case.ts';

const { text, asOf, subject } = readSample();

/** Everything the sample says in words; dates, ids and addresses left out. */
const prose = [
  ...Object.values(subject.person),
  ...subject.activities.flatMap((activity) => [
    activity.title,
    activity.situation,
    activity.action,
    activity.impact,
    activity.ownPart,
    ...activity.metrics.flatMap(({ name, unit, period, source }) => [name, unit, period, source]),
    ...activity.links.map(({ label }) => label),
    ...activity.collaborators,
    ...activity.tags,
  ]),
  ...subject.claims.map(({ rationale }) => rationale),
  ...subject.declarations.map((each) => (each.kind === 'known-gap' ? each.mitigation : each.reason)),
  ...subject.referees.flatMap(({ name, role, level, relationship, quote }) => [name, role, level, relationship, quote]),
  ...subject.roles.map(({ title }) => title),
  ...subject.needs.flatMap(({ title, observation, consequence, proposal }) => [
    title,
    observation,
    consequence,
    proposal,
  ]),
  ...subject.plan.flatMap(({ title, note }) => [title, note]),
  subject.packet.summary,
].filter((words): words is string => typeof words === 'string' && words !== '');

const isComplete = ({ metrics }: Activity): boolean =>
  metrics.some(({ before, after, unit, period, source }) => {
    return before !== null && after !== null && unit !== '' && period !== '' && source !== '';
  });

describe('what the sample holds', () => {
  it('tells two years in 24 to 32 activities, each with its whole story and a claim or a reason to stay private', () => {
    expect(subject.activities.length).toBeGreaterThanOrEqual(24);
    expect(subject.activities.length).toBeLessThanOrEqual(32);
    const claimed = new Set(subject.claims.map(({ activity }) => activity));
    for (const each of subject.activities) {
      for (const words of [each.situation, each.action, each.impact, each.ownPart]) expect(words, each.id).not.toBe('');
      expect(each.effort, each.id).not.toBeNull();
      expect(claimed.has(each.id) || each.confidentiality === 'private', each.id).toBe(true);
    }
    for (const { rationale, id } of subject.claims) expect(rationale.length, id).toBeGreaterThan(30);
  });

  it('shows the four kinds of leadership that the IC ladder does not see', () => {
    const tags = new Set(subject.activities.flatMap((activity) => activity.tags));
    expect([...tags]).toEqual(
      expect.arrayContaining(['staffing-plan', 'product-education', 'design-seeding', 'cohesion']),
    );
  });

  it('mixes what may leave and what may not', () => {
    const marked = Object.groupBy(subject.activities, ({ confidentiality }) => confidentiality);
    expect(marked.private).toHaveLength(3);
    expect(marked.internal?.length).toBeGreaterThan(3);
    expect(marked.shareable?.length).toBeGreaterThan(3);
  });

  it('has complete metrics, incomplete ones and activities without any', () => {
    const complete = subject.activities.filter(isComplete);
    const incomplete = subject.activities.filter((each) => each.metrics.length > 0 && !isComplete(each));
    expect(complete.length).toBeGreaterThan(3);
    expect(incomplete.length).toBeGreaterThan(3);
    expect(subject.activities.some(({ metrics }) => metrics.length === 0)).toBe(true);
  });

  it('has referees in every state, and a quote that must not leave', () => {
    const states = subject.referees.map(({ answer, askedOn, consentToQuote, quote }) => {
      if (answer === 'agreed') return `agreed ${consentToQuote ? 'quotable' : 'unquotable'} ${quote !== ''}`;
      return answer === 'none' && askedOn === null ? 'not asked' : answer;
    });
    expect(new Set(states)).toEqual(
      new Set([
        'agreed quotable true',
        'agreed unquotable true',
        'agreed unquotable false',
        'none',
        'declined',
        'not asked',
      ]),
    );
  });

  it('declares both gaps with a mitigation, a third weakness, and one missing opportunity', () => {
    const declared = (kind: string) =>
      subject.declarations.filter((each) => each.kind === kind).map(({ criterion }) => criterion);
    expect(declared('no-opportunity')).toEqual(['l6-follows-strategy-through']);
    expect(declared('known-gap')).toEqual(['l6-recognised-depth', 'l6-technical-impact', 'l6-long-view']);
    expect(declared('not-applicable')).toEqual([]);
  });

  it('has held a role on one track, then on both, then on the other, without a day between', () => {
    expect(subject.roles.map(({ tracks }) => tracks)).toEqual([['ic'], ['ic', 'tl'], ['tl']]);
    for (const [index, { start }] of subject.roles.slice(1).entries())
      expect(start).toBe(addDays(subject.roles[index]?.end ?? '', 1));
    expect(subject.roles.at(-1)?.end).toBeNull();
  });

  it('names needs that its activities answer, each in full', () => {
    expect(subject.needs.map(({ confidentiality }) => confidentiality)).toEqual(['shareable', 'internal', 'private']);
    for (const { id, activities, criteria, ...texts } of subject.needs) {
      expect(activities.length, id).toBeGreaterThanOrEqual(2);
      expect(criteria.length, id).toBeGreaterThanOrEqual(1);
      for (const words of [texts.observation, texts.consequence, texts.proposal])
        expect(words.length, id).toBeGreaterThan(60);
      const answered = subject.claims.filter((claim) => activities.includes(claim.activity));
      expect(
        criteria.some((criterion) => answered.some((claim) => claim.criterion === criterion)),
        id,
      ).toBe(true);
    }
  });

  it('plans for its gaps, some of it before the decision and some after, and has done one thing planned', () => {
    const open = subject.plan.filter(({ activity }) => activity === null);
    expect(subject.plan.length - open.length).toBe(1);
    expect(open.flatMap(({ criteria }) => criteria)).toEqual(
      expect.arrayContaining(['l6-follows-strategy-through', 'l6-long-view', 'l6-technical-impact', 'l6-simplifies']),
    );
    const { date } = subject.target;
    expect(open.some(({ end }) => date !== null && end < date)).toBe(true);
    expect(open.some(({ end }) => date !== null && end > date)).toBe(true);
  });

  it('opens the packet in the person’s own voice within a page', () => {
    const words = subject.packet.summary.split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(120);
    expect(words.length).toBeLessThanOrEqual(180);
    expect(subject.packet).toMatchObject({ audience: 'committee', paper: 'a4' });
  });
});

describe('what keeps the sample usable anywhere and on any day', () => {
  it('writes out every field but the ladder', () => {
    const written: { case: Record<string, unknown> } = JSON.parse(text);
    const { ladder: _, ...rest } = subject;
    expect(written.case).toEqual(rest);
  });

  it('names no year, month or season in its prose', () => {
    const moment =
      /\b(?:19|20)\d\d\b|\b(?:January|February|April|June|July|August|September|October|November|December|Q[1-4]|spring|summer|autumn|winter|Christmas)\b|\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext) (?:March|May)\b/;
    expect(prose.filter((words) => moment.test(words))).toEqual([]);
  });

  it('stays with characters that the fonts of documents have', () => {
    const drawable =
      /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\u0020-\u007e\u00a0-\u00bf\u00d7\u2010-\u2044\u2190-\u21ff\u2200-\u22ff\n]$/u;
    const foreign = prose.flatMap((words) => [...words]).filter((character) => !drawable.test(character));
    expect(foreign).toEqual([]);
    const all = prose.join('');
    for (const script of [/\p{sc=Grek}/u, /\p{sc=Cyrl}/u, /[\u0100-\u024f]/, /[\u1e00-\u1eff]/, /[→≤≈]/])
      expect(all).toMatch(script);
  });

  it('links only to hosts that can belong to nobody', () => {
    const hosts = subject.activities.flatMap(({ links }) => links.map(({ url }) => new URL(url)));
    expect(hosts.length).toBeGreaterThan(10);
    for (const { protocol, hostname } of hosts) {
      expect(protocol).toBe('https:');
      expect(hostname).toMatch(/\.example\.(com|org)$/);
    }
  });

  it('holds nothing done after its day, and nothing planned before it', () => {
    for (const { id, start, end } of subject.activities) expect((end ?? start) < asOf, id).toBe(true);
    for (const { id, askedOn } of subject.referees) expect(askedOn === null || askedOn < asOf, id).toBe(true);
    for (const { id, start, activity } of subject.plan) expect(start > asOf, id).toBe(activity === null);
    for (const { id, start, end } of subject.roles) expect((end ?? start) < asOf, id).toBe(true);
    expect(subject.target.date?.localeCompare(asOf)).toBe(1);
    for (const each of subject.declarations)
      if (each.kind === 'known-gap') expect(each.by === null || each.by > asOf, each.criterion).toBe(true);
  });
});
