import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES, type PacketPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { PROOFS, type Proof } from '../../../shared/model/proof.ts';
import { inlineText } from '../../../shared/packet/inline-text.ts';
import type { Block, Inline, Outline } from '../../../shared/packet/outline-types.ts';
import { type PacketContext, packetContext } from '../../../shared/packet/packet-context.ts';
import { packetData } from '../../../shared/packet/packet-data.ts';
import { redactPacket } from '../../../shared/packet/redact.ts';
import {
  A_LINK,
  aCase,
  aClaim,
  aNeed,
  anActivity,
  aReferee,
  aRole,
  FULL_METRIC,
  TWO_TRACK,
} from '../../support/case-builder.ts';
import { aPlan, NOW, outlineOf } from '../../support/packet-cases.ts';

const MARK = 'author’s word';
const CRITERIA = TWO_TRACK.criteria.filter(({ level }) => level === 'l5' || level === 'l6').map(({ id }) => id);
const PROVEN: Readonly<Record<Proof, object>> = {
  word: {},
  witnessed: {},
  artefact: { links: [A_LINK] },
  measured: { metrics: [FULL_METRIC] },
};

/** Cases with every kind of proof, where each title occurs nowhere but where its activity is named. */
const cases: fc.Arbitrary<PromotionCase> = fc
  .array(
    fc.record({
      proof: fc.constantFrom(...PROOFS),
      confidentiality: fc.constantFrom('private' as const, 'internal' as const, 'shareable' as const),
      project: fc.constantFrom('', 'Billing', 'billing '),
      criteria: fc.subarray(CRITERIA, { maxLength: 4 }),
      strength: fc.constantFrom('partial' as const, 'meets' as const, 'exceeds' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((items) =>
    aCase({
      activities: items.map(({ proof, confidentiality, project }, index) =>
        anActivity(`a-${index}`, { title: `Deed${index}x`, confidentiality, project, ...PROVEN[proof] }),
      ),
      claims: items.flatMap(({ criteria, strength }, index) =>
        criteria.map((criterion) => aClaim(`a-${index}`, criterion, strength)),
      ),
      referees: [
        aReferee(
          'r-1',
          items.flatMap(({ proof }, index) => (proof === 'witnessed' ? [`a-${index}`] : [])),
          { criteria: [] },
        ),
      ],
      roles: [aRole('role-1', { start: '2024-01-01' })],
      needs: [aNeed('n-1', { activities: ['a-0'], confidentiality: 'shareable' })],
    }),
  );

const plans = fc.record({
  audience: fc.constantFrom(...AUDIENCES),
  narratives: fc.constantFrom('project' as const, 'criterion' as const),
  without: fc.subarray(['a-0', 'a-1']),
});

/** The parts of an outline that are read as one: a paragraph, an item, a cell, or a heading with all that is under it. */
function places({ blocks }: Outline): readonly (readonly Inline[])[] {
  return blocks.flatMap((block): readonly (readonly Inline[])[] => {
    if (block.kind === 'paragraph') return [block.content];
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.map((cells) => cells.flatMap(({ content }) => content)) : [];
  });
}

const textOf = inlineText;
const targetsIn = (content: readonly Inline[]) =>
  content.flatMap((inline) => (inline.kind === 'reference' ? [inline.target] : []));

/** The blocks from a heading up to the next of its level or above. */
function under({ blocks }: Outline, id: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level < 3);
  return end < 0 ? rest : rest.slice(0, end);
}

function made(subject: PromotionCase, given: Partial<PacketPlan>): { outline: Outline; context: PacketContext } {
  const redacted = redactPacket(subject, aPlan(given));
  return {
    outline: outlineOf(subject, given),
    context: packetContext(redacted.case, redacted.plan, NOW.date),
  };
}

describe('what a packet claims', () => {
  it('leads to exhibits from every criterion, and back to it from each, marked where there is only a word', () => {
    fc.assert(
      fc.property(cases, plans, (subject, given) => {
        const { outline, context } = made(subject, given);
        for (const { criterion, exhibits } of context.targetLevels.flatMap(({ criteria }) => criteria)) {
          if (exhibits.length === 0) continue;
          const row = outline.blocks
            .flatMap((block) => (block.kind === 'table' ? block.rows : []))
            .find((cells) => cells[0]?.anchor === `criterion-${criterion.id}`);
          expect(row).toBeDefined();
          for (const activity of exhibits) {
            const exhibit = context.exhibitOf.get(activity);
            const last = row?.at(-1)?.content ?? [];
            expect(targetsIn(last)).toContain(exhibit?.target);
            if (exhibit?.proof === 'word') expect(textOf(last)).toContain(`${exhibit.label} (${MARK})`);
            const back = under(outline, exhibit?.target ?? '').flatMap((block) =>
              block.kind === 'list' ? block.items.flatMap(targetsIn) : [],
            );
            expect(back).toContain(`criterion-${criterion.id}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names no activity without a link to its exhibit or, where there are no exhibits, the kind of its proof', () => {
    fc.assert(
      fc.property(cases, plans, fc.boolean(), (subject, given, withExhibits) => {
        const sections = SECTIONS.filter((section) => withExhibits || section !== 'exhibits');
        const { outline, context } = made(subject, { ...given, sections });
        for (const { activity, proof, target } of context.exhibits) {
          for (const place of places(outline).filter((each) => textOf(each).includes(activity.title))) {
            const linked = targetsIn(place).includes(target);
            const marked = new RegExp(proof === 'word' ? `${MARK}|own word` : proof).test(textOf(place));
            expect({ place: textOf(place), linked: withExhibits && linked }).toEqual({
              place: textOf(place),
              linked: withExhibits,
            });
            if (!withExhibits || proof === 'word')
              expect({ place: textOf(place), marked }).toMatchObject({ marked: true });
          }
        }
        const notes = places(outline).filter((each) => textOf(each).startsWith('The exhibits are not part'));
        expect(notes).toHaveLength(withExhibits || context.exhibits.length === 0 ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same as data', () => {
    fc.assert(
      fc.property(cases, plans, fc.boolean(), (subject, given, withExhibits) => {
        const sections = SECTIONS.filter((each) => withExhibits || each !== 'exhibits');
        const redacted = redactPacket(subject, aPlan({ ...given, sections }));
        const data = packetData(redacted.case, redacted.plan, NOW);
        const labels = new Set(data.exhibits?.map(({ label }) => label));
        const evidence = [
          ...(data.tracks ?? []).flatMap(({ levels }) =>
            levels.flatMap(({ criteria = [] }) => criteria.flatMap((each) => each.evidence)),
          ),
          ...(data.narratives ?? []).map((each) => each.evidence),
          ...(data.metrics ?? []).map((each) => each.evidence),
          ...(data.appendix?.index ?? []).map((each) => each.evidence),
        ];
        for (const { exhibit, proof, authorsWord } of evidence) {
          if (exhibit === null) expect(withExhibits).toBe(false);
          else expect(labels).toContain(exhibit);
          expect(authorsWord).toBe(exhibit === null || proof === 'word');
        }
      }),
      { numRuns: 40 },
    );
  });
});
