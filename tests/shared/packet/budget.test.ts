import { describe, expect, it } from 'vitest';
import { type PacketPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { budgetOf, isOverBudget } from '../../../shared/packet/budget.ts';
import type { Block, Outline } from '../../../shared/packet/outline-types.ts';
import { packetBudget } from '../../../shared/packet/packet-budget.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import { blocksLength, textLength, wordCount } from '../../../shared/packet/text-length.ts';
import { A_LINK, aCase, aClaim, anActivity, FULL_METRIC } from '../../support/case-builder.ts';
import { aPlan, NOW, outlineOf } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

describe('words', () => {
  it.each([
    ['', 0],
    ['One page, follow-up: p95 → 120 ms.', 6],
    ['don’t – e.g. this/that', 3],
    ['私は設計を書きました。', 7],
    ['ภาษาไทยสวยงาม', 3],
    ['Ada 書きました twice', 5],
    ['🚀 … –', 0],
  ])('of “%s” are %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });

  it('are counted once where a word is made of several pieces, and characters as people see them', () => {
    const content = [
      { kind: 'text', text: 'un', mark: 'strong' },
      { kind: 'text', text: 'seen 😀' },
    ] as const;
    expect(blocksLength([{ kind: 'paragraph', style: 'body', content }])).toEqual({ words: 1, characters: 8 });
    expect(textLength('a b')).toEqual({ words: 2, characters: 3 });
  });
});

const words = (count: number): Block => ({
  kind: 'paragraph',
  style: 'body',
  content: [{ kind: 'text', text: 'word '.repeat(count).trim() }],
});
const title = (id: string): Block => ({ kind: 'heading', level: 1, id, text: 'Title' });

/** Summary of 10 words, standing of 20 that ends its page, exhibits of 5. */
const OUTLINE: Outline = {
  meta: outlineOf(aCase()).meta,
  blocks: [
    { kind: 'title', text: 'Not counted at all', subtitle: 'Nor this', lines: ['nor this'] },
    title('summary'),
    words(9),
    { kind: 'contents', title: 'Contents' },
    title('standing'),
    words(19),
    { kind: 'page-break' },
    title('exhibits'),
    words(4),
  ],
};
const PDF = {
  pages: 5,
  headings: [
    { id: 'summary', page: 1 },
    { id: 'standing', page: 1 },
    { id: 'exhibits', page: 4 },
  ],
};

describe('budgetOf', () => {
  const plan = (given: Partial<PacketPlan>) => aPlan({ sections: ['summary', 'standing', 'exhibits'], ...given });

  it('measures the whole and each section in words, characters and pages of the PDF', () => {
    const { whole, sections } = budgetOf(OUTLINE, plan({}), PDF);
    expect(whole).toEqual({ used: { words: 35, characters: 49 + 99 + 24, pages: 5 }, limit: null, over: 0 });
    expect(sections.map(({ section, used }) => [section, used.words, used.pages])).toEqual([
      ['summary', 10, 1],
      ['standing', 20, 3],
      ['exhibits', 5, 2],
    ]);
  });

  it('says what is over which limit, and by how much', () => {
    const limits = plan({
      limit: { unit: 'pages', amount: 4 },
      wording: {
        summary: { title: '', introduction: '', limit: { unit: 'words', amount: 10 } },
        standing: { title: '', introduction: '', limit: { unit: 'words', amount: 15 } },
      },
    });
    const budget = budgetOf(OUTLINE, limits, PDF);
    expect([budget.whole.over, ...budget.sections.map(({ over }) => over)]).toEqual([1, 0, 5, 0]);
    expect(isOverBudget(budget)).toBe(true);
  });

  it('does not call a packet too long by pages before it is laid out', () => {
    const budget = budgetOf(OUTLINE, plan({ limit: { unit: 'pages', amount: 1 } }), null);
    expect([budget.whole.used.pages, isOverBudget(budget)]).toEqual([null, false]);
  });

  it('measures sections that are renamed, and only those that the packet has', () => {
    const { subject } = readSample();
    const given = {
      sections: [...SECTIONS],
      wording: { metrics: { title: 'My numbers', introduction: '', limit: null } },
    };
    const { whole, sections } = budgetOf(outlineOf(subject, given), aPlan(given), null);
    // This one follows no packet and asks nobody.
    const told = SECTIONS.filter((section) => section !== 'changes' && section !== 'request');
    expect(sections.map(({ section }) => section)).toEqual(told);
    expect(sections.reduce((total, { used }) => total + used.words, 0)).toBe(whole.used.words);
  });
});

const SOUGHT = ['l6-multi-system', 'l6-long-view'];
const LONG = 'long '.repeat(130);

function budgetFor(subject: PromotionCase, given: Partial<PacketPlan> = {}) {
  const plan = aPlan({ sections: ['summary', 'standing', 'exhibits'], limit: { unit: 'words', amount: 10 }, ...given });
  const redacted = redactPacket(subject, plan);
  return packetBudget(redacted.case, redacted.plan, NOW, null);
}

describe('what could go from a packet that is too long', () => {
  const subject = aCase({
    activities: [
      anActivity('strong', { metrics: [FULL_METRIC], links: [A_LINK] }),
      anActivity('idle'),
      anActivity('double', { situation: LONG }),
      anActivity('lone', { action: LONG }),
    ],
    claims: [
      aClaim('strong', 'l6-multi-system'),
      aClaim('double', 'l6-multi-system', 'partial'),
      aClaim('lone', 'l6-long-view', 'partial'),
      aClaim('idle', 'l5-mentoring'),
    ],
  });
  const kinds = ({ cuts }: ReturnType<typeof budgetFor>) =>
    cuts.map((cut) => [
      cut.kind,
      'activity' in cut ? cut.activity : 'section' in cut ? cut.section : cut.activities.length,
    ]);

  it('is what carries nothing, then what stronger exhibits show, then long texts without proof', () => {
    expect(kinds(budgetFor(subject))).toEqual([
      ['carries-nothing', 'idle'],
      ['shown-by-stronger', 'double'],
      ['long-text', 'lone'],
      ['long-text', 'double'],
    ]);
    expect(SOUGHT).toHaveLength(2);
  });

  it('saves what it says: the packet without it is that much shorter, but for mentions elsewhere', () => {
    const before = budgetFor(subject);
    const [cut] = before.cuts;
    const after = budgetFor(subject, { without: ['idle'] });
    const saved = before.whole.used.words - after.whole.used.words;
    expect(saved).toBeGreaterThanOrEqual(cut?.saves ?? 0);
    expect(saved).toBeLessThan((cut?.saves ?? 0) + 12);
  });

  it('is nothing within the limits; an exhibit that a verdict needs only where nothing lighter is left, and at its price', () => {
    expect(budgetFor(subject, { limit: null }).cuts).toEqual([]);
    const both = aCase({
      activities: [
        anActivity('one', { start: '2025-06-01', end: '2025-09-01', links: [A_LINK] }),
        anActivity('two', { start: '2026-01-01', end: '2026-08-01', links: [A_LINK] }),
      ],
      claims: [aClaim('one', 'l6-multi-system'), aClaim('two', 'l6-multi-system')],
    });
    expect(budgetFor(both).cuts).toMatchObject([
      { kind: 'weakest', activity: 'one', verdicts: 1 },
      { kind: 'weakest', activity: 'two', verdicts: 1 },
    ]);
    expect(budgetFor(both).cuts[0]?.saves).toBeGreaterThan(10);
    expect(kinds(budgetFor(subject)).some(([kind]) => kind === 'weakest')).toBe(false);
  });

  it('is a section that adds to others, but not the better part of the packet; and own texts that are long', () => {
    const given = {
      sections: ['summary', 'exhibits', 'metrics', 'narratives'] as const,
      wording: { metrics: { title: '', introduction: 'own '.repeat(150), limit: null } },
      summary: 'opening '.repeat(200),
    };
    const found = kinds(budgetFor(subject, { ...given, sections: [...given.sections] }));
    expect(found).toContainEqual(['own-text', 'summary']);
    expect(found).toContainEqual(['own-text', 'metrics']);
    expect(found.filter(([kind]) => kind === 'section')).toEqual([
      ['section', 'metrics'],
      ['section', 'narratives'],
    ]);
    expect(kinds(budgetFor(subject, { sections: ['narratives'] })).filter(([kind]) => kind === 'section')).toEqual([]);
  });

  it('concerns only the section that is too long where the whole is not', () => {
    const found = budgetFor(subject, {
      limit: null,
      summary: 'opening '.repeat(200),
      wording: { summary: { title: '', introduction: '', limit: { unit: 'words', amount: 50 } } },
    });
    expect(kinds(found)).toEqual([['own-text', 'summary']]);
  });

  it('names all that carry nothing at once where they are many', () => {
    const many = aCase({ activities: Array.from({ length: 5 }, (_, index) => anActivity(`a-${index}`)) });
    expect(kinds(budgetFor(many))[0]).toEqual(['all-idle', 5]);
  });
});
