import { describe, expect, it } from 'vitest';
import { type PacketPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import { inlineText } from '../../../shared/packet/inline-text.ts';
import type { Block, Inline, Outline, TableBlock } from '../../../shared/packet/outline-types.ts';
import { targetsOf } from '../../../shared/packet/resolve-references.ts';
import {
  A_LINK,
  aCase,
  aClaim,
  aDeclaration,
  anActivity,
  FULL_METRIC,
  JORGEF,
  TWO_TRACK,
} from '../../support/case-builder.ts';
import { mustBe } from '../../support/must-be.ts';
import { outlineOf, PACKET_OUTLINES, sampleOutline } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

const headings = ({ blocks }: Outline) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const mainHeadings = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
const tables = ({ blocks }: Outline) => blocks.filter((block): block is TableBlock => block.kind === 'table');
const cellText = (content: readonly Inline[] = []) => inlineText(content);

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph') return block.content;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? block.rows.flatMap((cells) => cells.flatMap(({ content }) => content)) : [];
}

function textOf({ blocks }: Outline): string {
  return blocks.map((block) => `${'text' in block ? block.text : ''} ${cellText(inlinesOf(block))}`).join('\n');
}

describe.each(PACKET_OUTLINES)('a packet of %s', (_, make) => {
  const outline = make();

  it('has ids that are each used once', () => {
    const ids = outline.blocks.flatMap((block) => {
      if (block.kind === 'heading' || block.kind === 'figure') return [block.id];
      return block.kind === 'table' ? [block.id, ...block.rows.flat().flatMap(({ anchor }) => anchor ?? [])] : [];
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has references that all lead somewhere', () => {
    const targets = targetsOf(outline.blocks);
    for (const inline of outline.blocks.flatMap(inlinesOf))
      if (inline.kind === 'reference') expect(targets).toContain(inline.target);
  });

  it('has no empty heading, paragraph, list or table, and columns that fill the width', () => {
    for (const [index, block] of outline.blocks.entries()) {
      if (block.kind === 'heading') {
        expect(block.text.trim()).not.toBe('');
        const next = outline.blocks[index + 1];
        expect(next).toBeDefined();
        if (next?.kind === 'heading') expect(next.level).toBeGreaterThan(block.level);
      }
      if (block.kind === 'paragraph') expect(cellText(block.content).trim()).not.toBe('');
      if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0);
      if (block.kind === 'table') {
        expect(block.rows.length).toBeGreaterThan(0);
        expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
        for (const cells of block.rows) expect(cells).toHaveLength(block.columns.length);
      }
    }
  });

  it('grades nothing in percent', () => {
    expect(textOf(outline)).not.toMatch(/\d\s?(%|percent) (of the criteria|ready|complete|met|sustained)/i);
  });
});

describe('packetOutline', () => {
  it('opens with who asks for what, by the name of the level on its track', () => {
    const [title] = sampleOutline().blocks;
    expect(title).toEqual({
      kind: 'title',
      text: 'Łucja Zawiślak',
      subtitle: 'Promotion case for L6 Technical lead, Technical leadership',
      lines: [
        'Role on paper: T5 Senior engineer · Team: Routing, Ostrel Parcels',
        'Prepared 1 November 2026 for the decision on 15 February 2027',
        'Judged by: Engineering: individual contributor and technical leadership, version 2026.1',
      ],
    });
  });

  it('speaks of both tracks only where there are two', () => {
    const given = { activities: [anActivity('a')], claims: [aClaim('a', 'l6-multi-system')] };
    const third = {
      ...TWO_TRACK,
      tracks: [...TWO_TRACK.tracks, { ...mustBe(TWO_TRACK.tracks[0]), id: 'mg', name: 'Management' }],
    };
    const alone = {
      ...TWO_TRACK,
      tracks: TWO_TRACK.tracks.filter(({ id }) => id === 'ic'),
      levels: TWO_TRACK.levels.map((level) => ({ ...level, shared: false, names: { ic: level.names.ic ?? '' } })),
      criteria: TWO_TRACK.criteria.flatMap((each) => (each.tracks.includes('ic') ? { ...each, tracks: ['ic'] } : [])),
    };
    expect(headings(outlineOf(aCase(given)))).toContain('Both tracks side by side');
    expect(headings(outlineOf(aCase({ ...given, ladder: third })))).toContain('All tracks side by side');
    const one = outlineOf(aCase({ ...given, ladder: alone }));
    expect(headings(one)).toContain('Level by level');
    expect(textOf(one)).not.toMatch(/both tracks|each track/i);
  });

  it('tells whoever reads it that the case is judged by rules of its own, and which', () => {
    const given = { activities: [anActivity('a')], claims: [aClaim('a', 'l6-multi-system')] };
    const outline = outlineOf(aCase({ ...given, thresholds: { metProof: 'word', sustainedShare: 0.4 } }));
    const own = JSON.stringify(outline.blocks[0]) + textOf(outline);
    expect(own).toContain('version 2026.1, with 2 rules of the case’s own');
    expect(own).toContain(
      'This case has rules of its own: proof that met takes: “own word”, where the ladder has “witnessed”; criteria in a hundred that have to be sustained: 40, where the ladder has 50.',
    );
    expect(textOf(outlineOf(aCase({ ...given, thresholds: { metProof: 'witnessed' } })))).not.toMatch(
      /own rule|of its own|case’s own/,
    );
  });

  it('has the sections of the plan in the order of the plan, the contents after the summary', () => {
    expect(mainHeadings(sampleOutline())).toEqual([
      'summary',
      'standing',
      'comparison',
      'exhibits',
      'gaps',
      'referees',
    ]);
    // A packet that follows none has nothing to have changed, and one for many asks nobody.
    const told = SECTIONS.filter((section) => section !== 'changes' && section !== 'request');
    expect(mainHeadings(sampleOutline({ sections: [...SECTIONS] }))).toEqual(told);
    const turned = sampleOutline({ sections: ['referees', 'standing', 'standing', 'summary'] });
    expect(mainHeadings(turned)).toEqual(['referees', 'standing', 'summary']);
    const kinds = sampleOutline().blocks.map(({ kind }) => kind);
    const standing = sampleOutline().blocks.findIndex((block) => block.kind === 'heading' && block.id === 'standing');
    expect(kinds.indexOf('contents')).toBeLessThan(standing);
    expect(
      sampleOutline().blocks.findIndex((block) => block.kind === 'heading' && block.id === 'summary'),
    ).toBeLessThan(kinds.indexOf('contents'));
  });

  it('prints titles in place of numbers when the plan leaves the exhibits out', () => {
    const text = textOf(sampleOutline({ sections: ['summary', 'standing'] }));
    expect(text).not.toMatch(/\bE\d+\b/);
    expect(text).toContain('“One parcel identity across labels, tracking and billing” (measured)');
  });

  it('tells of a scope without exhibits how many activities are behind it, not ten titles in a row', () => {
    const text = textOf(sampleOutline({ sections: ['scope'] }));
    expect(text).toMatch(/T5 Senior engineer, by the evidence of \d+ activities/);
    expect(text).toMatch(/Projects[\s\S]*Heron[^\n]* \(\d+ activities\)/);
    expect(text).not.toContain('One parcel identity across labels, tracking and billing');
  });

  it('explains the verdicts that it uses, also where tracks are compared, and the kinds of proof', () => {
    const blocks = (sections: PacketPlan['sections']) => textOf(sampleOutline({ sections }));
    expect(blocks(['standing'])).not.toContain('Claimed: Claimed, but');
    expect(blocks(['standing', 'comparison'])).toContain('Claimed: Claimed, but not yet strong');
    expect(blocks(['exhibits'])).toMatch(
      /How far each can be checked\. Measured: a number with .* Artefact: a link .* Author’s word: rests/,
    );
    const untold = sampleOutline({ sections: ['exhibits'], omit: ['proof'] });
    expect(textOf(untold)).not.toContain('How far each can be checked');
  });

  it('says of a gap that its author sees how far the criterion is shown all the same', () => {
    const thin = aCase({
      target: { track: 'ic', level: 'l5', date: null },
      activities: [anActivity('a', { links: [A_LINK] })],
      claims: [aClaim('a', 'l5-mentoring')],
      declarations: [{ ...aDeclaration('known-gap', 'l5-mentoring'), confidentiality: 'shareable' }],
    });
    const outline = outlineOf(thin, { sections: ['summary', 'gaps'], gapsReleased: true });
    const text = textOf(outline);
    expect(text).toMatch(/could not do before\. \(met, not yet sustained: 1 of 2 activities/);
    expect(text).toMatch(/ \(gap\)/);
    const gaps = mustBe(tables(outline).find(({ id }) => id === 'table-gaps'));
    expect(gaps.rows.map(([, verdict]) => cellText(verdict?.content))).toEqual(
      expect.arrayContaining(['Met; the author sees a gap in it', 'Gap']),
    );
  });

  it('numbers the exhibits that an audience may see without a gap', () => {
    for (const audience of ['me', 'committee', 'peer'] as const) {
      const labels = headings(sampleOutline({ audience })).flatMap((text) => /^E(\d+) /.exec(text)?.[1] ?? []);
      expect(labels).toEqual(labels.map((_, index) => String(index + 1)));
      const seen = readSample().subject.activities.filter(({ confidentiality }) =>
        audience === 'me'
          ? true
          : audience === 'peer'
            ? confidentiality === 'shareable'
            : confidentiality !== 'private',
      );
      expect(labels).toHaveLength(seen.length);
    }
  });

  it('judges by what is left: withheld evidence makes a verdict weaker and leaves no trace', () => {
    const known =
      aCase().ladder.criteria.find(({ level, tracks }) => level === 'l6' && tracks.includes('ic'))?.id ?? '';
    const subject = aCase({
      activities: [
        anActivity('open', {
          confidentiality: 'shareable',
          metrics: [FULL_METRIC],
          start: '2026-02-01',
          end: '2026-08-01',
        }),
        anActivity('secret', {
          confidentiality: 'private',
          metrics: [FULL_METRIC],
          start: '2025-06-01',
          end: '2026-01-01',
        }),
      ],
      claims: [aClaim('open', known), aClaim('secret', known)],
    });
    const verdict = (outline: Outline) =>
      tables(outline)
        .find(({ id }) => id === 'table-standing-l6')
        ?.rows.find(([cell]) => cell?.anchor === `criterion-${known}`)
        ?.map(({ content }) => cellText(content));
    expect(verdict(outlineOf(subject, { audience: 'me' }))?.slice(1)).toEqual([
      'Sustained',
      'Sustained by 2\u00a0activities from June 2025 to August 2026; best proof: measured.',
      'E2, E1',
    ]);
    const shared = verdict(outlineOf(subject));
    expect(shared?.[1]).toBe('Met');
    expect(shared?.[3]).toBe('E1');
  });

  it('says honestly that there is nothing yet, in a packet of a page', () => {
    const outline = outlineOf(aCase(), { sections: SECTIONS.filter((each) => each !== 'appendix') });
    expect(textOf(outline)).toContain('No activities yet: nothing in this packet rests on evidence so far.');
    expect(headings(outline)).toEqual(['Summary', 'Standing by criterion', 'T6 Staff engineer: not yet']);
  });

  it('prints each metric with its unit, period and source, and every exhibit’s way back to its criteria', () => {
    const outline = outlineOf(
      aCase({
        activities: [anActivity('a', { metrics: [{ ...FULL_METRIC, before: 1234.5, after: null, unit: '' }] })],
        claims: [aClaim('a', 'l5-mentoring', 'exceeds', { rationale: 'Two people now lead.' })],
      }),
    );
    const numbers = tables(outline).find(({ id }) => id === 'table-exhibit-1');
    expect(numbers?.rows.map((cells) => cells.map(({ content }) => cellText(content)))).toEqual([
      ['Build time', '1,234.5', '–', '–', 'a quarter', 'CI report'],
    ]);
    const supports = outline.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(supports).toContainEqual([
      { kind: 'text', text: 'Exceeds: ', mark: 'strong' },
      {
        kind: 'reference',
        text: 'Helps colleagues take on work they could not do before.',
        target: 'criterion-l5-mentoring',
      },
      { kind: 'text', text: ' (T5\u00a0Senior engineer)' },
      { kind: 'text', text: '\nTwo people now lead.' },
    ]);
  });

  it('writes hours for the manager and not for the committee', () => {
    expect(textOf(sampleOutline({ audience: 'manager' }))).toMatch(/about [\d.]+ hours a week/);
    expect(textOf(sampleOutline())).not.toMatch(/about [\d.]+\s(hours? a week|%)/);
  });

  it('compares tracks of another company’s ladder, where one lacks the lower levels', () => {
    const [first] = JORGEF.tracks;
    const level = JORGEF.levels.findLast(({ names }) => Object.hasOwn(names, first?.id ?? ''));
    const criterion = JORGEF.criteria.find(({ tracks }) => tracks.includes(first?.id ?? ''));
    const outline = outlineOf(
      aCase({
        ladder: JORGEF,
        target: { track: first?.id ?? '', level: level?.id ?? '', date: null },
        activities: [anActivity('a')],
        claims: [aClaim('a', criterion?.id ?? '')],
      }),
    );
    const comparison = tables(outline).find(({ id }) => id === 'table-comparison');
    expect(comparison?.columns).toHaveLength(1 + 2 * JORGEF.tracks.length);
    expect(comparison?.rows.some((cells) => cells.some(({ content }) => cellText(content) === '–'))).toBe(true);
  });

  it('is a function of its arguments alone', () => {
    expect(sampleOutline()).toEqual(sampleOutline());
  });
});
