import { describe, expect, it } from 'vitest';
import { AUDIENCES, type PacketPlan, packetPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { inlineText } from '../../../shared/packet/inline-text.ts';
import type { Block, Inline, TableBlock } from '../../../shared/packet/outline-types.ts';
import { packetData } from '../../../shared/packet/packet-data.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { A_LINK, aCase, aClaim, aNeed, anActivity, anIntention, aRole } from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';
import { aPlan, NOW, outlineOf } from '../../support/packet-cases.ts';

const effort = { unit: 'hours-per-week', amount: 7 } as const;
const work = { links: [A_LINK], effort, start: '2026-01-01', end: '2026-05-20' };

/** A senior engineer on the IC track, 20 days of whose spring went into work that only the TL track asks for. */
const subject = aCase({
  person: { ...aCase().person, role: 'Senior engineer', track: 'ic', level: 'l5' },
  target: { track: 'ic', level: 'l6', date: null },
  activities: [
    anActivity('built', work),
    anActivity('led', { ...work, start: '2026-03-22', end: '2026-04-10' }),
    anActivity('secret', { ...work, start: '2026-03-22', end: '2026-04-10', confidentiality: 'private' }),
  ],
  claims: [
    aClaim('built', 'l6-multi-system'),
    aClaim('led', 'l6-risk-register'),
    aClaim('secret', 'l6-staffing-advice'),
  ],
  roles: [aRole('both', { tracks: ['ic', 'tl'], level: 'l5', title: 'Acting lead', start: '2026-03-01' })],
  needs: [
    aNeed('owner', {
      title: 'An owner for risks',
      consequence: 'They come as news.',
      proposal: 'A named lead.',
      activities: ['led', 'secret'],
      criteria: ['l6-risk-register'],
    }),
    aNeed('hidden', { title: 'Nobody may know', confidentiality: 'private' }),
  ],
  plan: [
    anIntention('late', ['l6-simplifies'], { title: 'Later work', end: '2027-03-01', confidentiality: 'internal' }),
    anIntention('soon', ['l6-long-view'], {
      title: 'Sooner work',
      note: 'Six pages.',
      end: '2026-12-01',
      proof: 'measured',
      confidentiality: 'shareable',
    }),
    anIntention('done', ['l6-multi-system'], { title: 'Done work', activity: 'built', confidentiality: 'shareable' }),
    anIntention('own', ['l6-long-view'], { title: 'My own hope' }),
  ],
});

function blocksOf(section: 'excess' | 'needs' | 'plan', given: Partial<PacketPlan> = {}, c = subject) {
  const { blocks } = outlineOf(c, { sections: [section, 'exhibits'], ...given });
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === section);
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'exhibits');
  return start < 0 ? [] : blocks.slice(start, end < start ? undefined : end);
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph') return block.content;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? block.rows.flat().flatMap(({ content }) => content) : [];
}

const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => ('text' in block ? block.text : inlineText(inlinesOf(block)))).join('\n');
const rowsOf = (blocks: readonly Block[], id: string): readonly (readonly string[])[] =>
  mustBe(blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)).rows.map((cells) =>
    cells.map(({ content }) => inlineText(content)),
  );
const dataOf = (c: PromotionCase, given: Partial<PacketPlan>) => {
  const plan = aPlan(given);
  const redacted = redactPacket(c, plan);
  return packetData(redacted.case, redacted.plan, NOW);
};

it('sections on request are in no packet that does not ask for them', () => {
  expect(packetPlan.parse({}).sections).toEqual(['summary', 'standing', 'comparison', 'exhibits', 'gaps', 'referees']);
});

describe('role on paper, role in fact', () => {
  it('has the title, the role lived and the level on each track, with the exhibits that carry it', () => {
    const met = {
      ...subject,
      thresholds: { sustainedShare: 0 },
      ladder: { ...subject.ladder, criteria: subject.ladder.criteria.filter(({ id }) => id === 'l6-multi-system') },
      claims: subject.claims.slice(0, 1),
      needs: [],
      plan: [],
    };
    expect(rowsOf(blocksOf('excess', {}, met), 'table-roles')).toEqual([
      ['On paper', 'T5 Senior engineer', ''],
      [
        'In the role, since March 2026 (8 months)',
        'Acting lead (T5 Senior engineer, Individual contributor and Technical leadership)',
        'author’s word',
      ],
      ['In fact, Individual contributor', 'T6 Staff engineer', '1 criterion met or sustained, by E1'],
      ['In fact, Technical leadership', 'L6 Technical lead', '1 criterion met or sustained, by E1'],
    ]);
  });

  it('tells the manager the hours of work that the track does not see, by quarter', () => {
    const blocks = blocksOf('excess', { audience: 'manager' });
    expect(textOf(blocks)).toContain(
      '1 activity serves criteria of other tracks alone: no criterion of the Individual contributor track asks for it.',
    );
    expect(textOf(blocks)).toContain('About 20 hours went into it, 13\u00a0% of all the time that is written down.');
    expect(rowsOf(blocks, 'table-excess')).toEqual([
      ['Q1 2026', '10', '10\u00a0%'],
      ['Q2 2026', '10', '17\u00a0%'],
    ]);
  });

  it('marks the quarter that is not over', () => {
    const now = { ...subject, activities: subject.activities.map((each) => ({ ...each, end: '2026-12-20' })) };
    const rows = rowsOf(blocksOf('excess', { audience: 'manager' }, now), 'table-excess');
    expect(rows.map(([quarter]) => quarter)).toEqual(['Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026, so far']);
  });

  it('counts what is private only for its author', () => {
    expect(textOf(blocksOf('excess', { audience: 'me' }))).toContain('About 40 hours went into it, 22\u00a0%');
  });

  it.each(['committee', 'peer'] as const)('tells %s of the activities alone, and nothing of time', (audience) => {
    const shareable = {
      ...subject,
      activities: subject.activities.map((each) =>
        each.id === 'led' ? { ...each, confidentiality: 'shareable' as const } : each,
      ),
    };
    const text = textOf(blocksOf('excess', { audience }, shareable));
    expect(text).toContain(
      '1 activity serves criteria of other tracks alone: no criterion of the Individual contributor track asks for it.',
    );
    expect(text).toContain('Title of led');
    expect(text).not.toMatch(/hour|time|%|Q\d/);
    expect(dataOf(shareable, { audience, sections: ['excess'] }).excess).not.toHaveProperty('time');
  });

  it('places what is still open on the track that it is about, whichever track is sought', () => {
    const sought = { ...subject, target: { ...subject.target, track: 'tl' } };
    const text = JSON.stringify(outlineOf(sought, { audience: 'manager', sections: ['excess'] }));
    expect(text).toContain(' (T6\u00a0Staff engineer: gap)');
    expect(text).not.toMatch(/ \((L6|L5)[^)]*: (gap|claimed)\)/);
  });

  it('names each activity as an exhibit with what asks for it, and what is still open on the track', () => {
    const blocks = blocksOf('excess', { audience: 'manager' });
    const references = blocks.flatMap(inlinesOf).filter(({ kind }) => kind === 'reference');
    expect(references.map((each) => inlineText([each]))).toContain('E2');
    expect(textOf(blocks)).toContain('Names the risks of a project before they happen');
    expect(textOf(blocks)).toContain(
      'Removes complexity that several teams have come to accept. (T6\u00a0Staff engineer: gap)',
    );
    expect(textOf(blocks)).not.toContain('Takes responsibility for an outcome that needs several systems');
  });

  it('says so when the track sees all work, and nothing while nothing is claimed', () => {
    const seen = { ...subject, claims: subject.claims.slice(0, 1) };
    expect(textOf(blocksOf('excess', {}, seen))).toContain('All work that is claimed for a criterion is');
    expect(blocksOf('excess', {}, { ...subject, claims: [] })).toEqual([]);
  });
});

describe('organizational needs', () => {
  it('make the business case: what was seen, what follows, what is proposed, with exhibits and criteria', () => {
    const blocks = blocksOf('needs');
    expect(textOf(blocks)).toBe(
      [
        'Organizational needs',
        'What the work has shown to be needed and no role covers yet.',
        'An owner for risks',
        'Company internal',
        'Observed',
        'What was seen.',
        'As long as nobody has the task',
        'They come as news.',
        'Proposal',
        'A named lead.',
        'Seen in E2.',
        'Criteria that ask for it',
        'Names the risks of a project before they happen, and keeps a second plan alive for the ones that matter. (L6\u00a0Technical lead, Technical leadership)',
      ].join('\n'),
    );
  });

  it('are left out with their heading where none may be seen', () => {
    expect(blocksOf('needs', { audience: 'peer' })).toEqual([]);
  });
});

describe('the plan', () => {
  it('has what is intended and not done, the first to come on top', () => {
    expect(rowsOf(blocksOf('plan'), 'table-plan').map(([what, by, , proof]) => [what, by, proof])).toEqual([
      ['Sooner work\nSix pages.', '1\u00a0December\u00a02026', 'Measured'],
      ['Later work', '1\u00a0March\u00a02027', 'Artefact'],
    ]);
    expect(rowsOf(blocksOf('plan', { audience: 'me' }), 'table-plan')).toHaveLength(3);
    expect(rowsOf(blocksOf('plan', { audience: 'peer' }), 'table-plan')).toHaveLength(1);
  });
});

it('a packet as data has the same, by labels and ids', () => {
  const data = dataOf(subject, { audience: 'manager', sections: ['excess', 'needs', 'plan'] });
  expect(data.excess).toMatchObject({
    paper: { track: 'ic', level: 'l5' },
    roles: [{ title: 'Acting lead', tracks: ['ic', 'tl'], level: 'l5', start: '2026-03-01', end: null }],
    track: 'ic',
    exhibits: ['E2'],
    time: { hours: expect.closeTo(20, 6), byQuarter: [{ quarter: '2026-Q1' }, { quarter: '2026-Q2' }] },
  });
  expect(data.excess?.takenFrom).toContain('l6-simplifies');
  expect(data.needs).toMatchObject([{ title: 'An owner for risks', exhibits: ['E2'], criteria: ['l6-risk-register'] }]);
  expect(data.plan?.map(({ title }) => title)).toEqual(['Sooner work', 'Later work']);
  for (const audience of AUDIENCES)
    expect(JSON.stringify(dataOf(subject, { audience }))).not.toMatch(/"(led|built|secret|owner|soon|both)"/);
});
