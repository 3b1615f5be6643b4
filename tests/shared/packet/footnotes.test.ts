import { describe, expect, it } from 'vitest';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { compareSections } from '../../../shared/packet/diff/compare-packets.ts';
import { outlineBytes, readOutline } from '../../../shared/packet/freeze/frozen-outline.ts';
import { frozenPacket } from '../../../shared/packet/freeze/frozen-packet.ts';
import { footnoteTexts, inlineText } from '../../../shared/packet/inline-text.ts';
import type { Block, Inline, Outline } from '../../../shared/packet/outline-types.ts';
import { resolveReferences } from '../../../shared/packet/resolve-references.ts';
import { blocksLength } from '../../../shared/packet/text-length.ts';
import { A_LINK, aCase, aClaim, anActivity, aReferee, FULL_METRIC } from '../../support/case-builder.ts';
import { mustValue } from '../../support/must-value.ts';
import { noted } from '../../support/noted-outline.ts';
import { aPlan, NOW, outlineOf } from '../../support/packet-cases.ts';

const ANSWER = {
  id: 'q-1',
  question: 'What changed for you?',
  text: 'The pages stopped.',
  activity: 'a-1',
  criterion: null,
};
const SUBJECT = aCase({
  activities: [
    anActivity('a-1', { metrics: [FULL_METRIC], links: [A_LINK], confidentiality: 'shareable' }),
    anActivity('a-2', { links: [{ url: 'https://example.com/bare', label: '' }], confidentiality: 'shareable' }),
  ],
  claims: [aClaim('a-1', 'l6-risk-register', 'meets'), aClaim('a-2', 'l6-long-view', 'meets')],
  referees: [
    aReferee('r-1', ['a-1'], {
      relationship: 'Led the team beside mine',
      consentToQuote: true,
      consentedOn: '2026-02-03',
      quote: 'She made it calm.',
      answers: [ANSWER],
    }),
  ],
});

const contents = ({ blocks }: Outline): readonly (readonly Inline[])[] =>
  blocks.flatMap((block: Block) => {
    if (block.kind === 'paragraph') return [block.content];
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.flat().map(({ content }) => content) : [];
  });
/** Footnotes by the words that they stand behind. */
const notesOf = (subject: PromotionCase, plan: Partial<PacketPlan>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    contents(outlineOf(subject, plan)).flatMap((content) => {
      const notes = footnoteTexts(content);
      return notes.length === 0 ? [] : [[inlineText(content), notes] as const];
    }),
  );
const notesWith = (notes: ReadonlyMap<string, readonly string[]>, words: string) =>
  [...notes].find(([text]) => text.includes(words))?.[1];

describe('what a packet says in footnotes', () => {
  it('is where a number of the summary and of a story comes from', () => {
    const notes = notesOf(SUBJECT, { sections: ['summary', 'standing', 'exhibits'] });
    expect(notesWith(notes, 'Build time: 40\u00a0→\u00a09\u00a0min.')).toEqual(['A quarter; source: CI report.']);
    const told = notesOf(SUBJECT, { sections: ['narratives'] });
    expect(told.get('Build time: 40\u00a0→\u00a09\u00a0min.')).toEqual(['A quarter; source: CI report.']);
  });

  it('is what verdicts mean, where the packet has no legend of them', () => {
    const [first = ''] = notesWith(notesOf(SUBJECT, { sections: ['summary'] }), 'criteria:') ?? [];
    expect(first).toMatch(
      /Met: shown at least once, with more than the author’s word behind it\. Gap: nothing is claimed for it\.$/,
    );
    expect(notesWith(notesOf(SUBJECT, { sections: ['summary', 'standing'] }), 'criteria:')).toBeUndefined();
  });

  it('is the address of a link that has another name, for paper, and once', () => {
    const outline = outlineOf(SUBJECT, { sections: ['summary', 'exhibits'] });
    const footnotes = contents(outline).flatMap((content) =>
      content.flatMap((inline) => (inline.kind === 'footnote' && inline.onPaper === true ? [inline] : [])),
    );
    expect(footnotes.map(({ content }) => content)).toEqual([[{ kind: 'link', text: A_LINK.url, url: A_LINK.url }]]);
    // A case that no parser let in.
    const links = [{ url: 'javascript:alert(1)', label: 'Click' }];
    const unsafe = { ...SUBJECT, activities: SUBJECT.activities.map((each) => ({ ...each, links })) };
    expect(notesWith(notesOf(unsafe, { sections: ['exhibits'] }), 'Click')).toBeUndefined();
  });

  it('is how a referee knows the author and what they were asked; to whom the asking is, also when they agreed', () => {
    const plan = { sections: ['exhibits', 'referees'] } as const;
    const mine = notesOf(SUBJECT, { ...plan, sections: [...plan.sections], audience: 'me' });
    // Its referee's row says the rest.
    expect(mine.get('“She made it calm.”')).toEqual(['Agreed to be quoted on 3 February 2026.']);
    expect(mine.get('“The pages stopped.”')).toEqual([
      'Led the team beside mine. Agreed to be quoted on 3 February 2026. Asked: “What changed for you?”',
    ]);
    const theirs = notesOf(SUBJECT, { ...plan, sections: [...plan.sections], audience: 'committee' });
    expect(theirs.get('“The pages stopped.”')).toEqual(['Led the team beside mine. Asked: “What changed for you?”']);
    expect(JSON.stringify(outlineOf(SUBJECT, { audience: 'committee' }))).not.toContain('3 February 2026');
  });

  it('counts in the length of a packet', () => {
    const length = blocksLength([noted('Two words.', 'Three more words.')]);
    expect(length.words).toBe(2 + 4 + 3);
  });

  it('refers to nothing that the packet does not have', () => {
    const content = [{ kind: 'reference', text: 'there', target: 'nowhere' }] as const;
    const paragraph = { kind: 'paragraph', style: 'body', content: [{ kind: 'footnote', content }] } as const;
    const { blocks } = resolveReferences({ ...outlineOf(SUBJECT), blocks: [paragraph] });
    const words = [{ kind: 'text', text: 'there' }];
    expect(blocks).toEqual([{ ...paragraph, content: [{ kind: 'footnote', content: words }] }]);
  });
});

describe('a packet that was handed in', () => {
  const packet = (subject: PromotionCase) => {
    const { outline, exhibits } = frozenPacket(subject, aPlan({ sections: ['summary', 'standing', 'exhibits'] }), NOW);
    return { outline: mustValue(readOutline(outlineBytes(outline))), exhibits };
  };
  const withSource = (source: string) => ({
    ...SUBJECT,
    activities: SUBJECT.activities.map((each) =>
      each.id === 'a-1' ? { ...each, metrics: [{ ...FULL_METRIC, source }] } : each,
    ),
  });

  it('keeps its footnotes, and is compared by their words too', () => {
    const [then, now] = [packet(SUBJECT), packet(withSource('the new report'))];
    const summary = compareSections(then, now).sections.find(({ id }) => id === 'summary');
    expect(summary).toMatchObject({ change: 'changed' });
    expect(JSON.stringify(summary)).toMatch(/A quarter; source: .*CI.*the new.* report/);
    for (const { change } of compareSections(then, packet(SUBJECT)).sections) expect(change).toBe('same');
  });
});
