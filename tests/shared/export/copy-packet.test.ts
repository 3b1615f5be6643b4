import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { copyPacket } from '../../../shared/export/copy-packet.ts';
import { alias } from '../../../shared/model/alias.ts';
import type { PacketPart } from '../../../shared/model/packet-part.ts';
import { type PacketPlan, SECTIONS } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { packetExhibits } from '../../../shared/packet/packet-exhibits.ts';
import { A_LINK, aCase, aClaim, anActivity, aReferee, FULL_METRIC } from '../../support/case-builder.ts';
import { aPlan, HOSTILE_TEXT, hostileCase, NOW } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

const WHOLE = { kind: 'whole' } as const;

function copied(subject: PromotionCase, part: PacketPart, plan: Partial<PacketPlan> = {}) {
  const answer = copyPacket({ case: subject, plan: aPlan(plan), part, now: NOW });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

function elementsIn(node: Tree.Node): readonly Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : elementsIn(child)));
}

function opened(html: string) {
  const errors: string[] = [];
  const fragment = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  return { elements: elementsIn(fragment), errors, comments: html.includes('<!--') };
}

function shown(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : '';
}

const ELEMENTS = new Set(
  'h1 h2 h3 h4 p small sup strong em a br ul ol li blockquote table thead tbody tr th td'.split(' '),
);
const ATTRIBUTES = new Set('href scope border cellpadding cellspacing align valign bgcolor'.split(' '));

const subject = aCase({
  activities: [
    anActivity('a-1', { title: 'First work', metrics: [FULL_METRIC], links: [A_LINK], confidentiality: 'internal' }),
    anActivity('a-2', { title: 'Second work', action: '- one\n- two', confidentiality: 'internal' }),
    anActivity('a-3', { title: 'Secret work', confidentiality: 'private' }),
  ],
  claims: [aClaim('a-1', 'l6-risk-register', 'meets', { rationale: 'Because.' })],
  referees: [aReferee('r-1', ['a-2'], { quote: 'Well done.', consentToQuote: true })],
});

describe.each([
  ['the sample', () => readSample().subject, {}],
  ['the sample for me', () => readSample().subject, { audience: 'me' }],
  ['hostile text', hostileCase, { summary: HOSTILE_TEXT }],
  ['an empty case', () => aCase(), {}],
] as const)('%s on the clipboard', (_, make, plan) => {
  it('is well-formed, of plain elements, without ids, classes and comments', () => {
    const { elements, errors, comments } = opened(copied(make(), WHOLE, plan).html);
    expect(errors).toEqual([]);
    expect(comments).toBe(false);
    expect([...new Set(elements.map(({ tagName }) => tagName))].filter((tag) => !ELEMENTS.has(tag))).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect([...new Set(attributes)].filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    const links = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'));
    for (const { value } of links) expect(value).toMatch(/^(https?|mailto):/);
  });

  it('has every section of the plan with the same headings in both kinds of text', () => {
    const { html, plain } = copied(make(), WHOLE, plan);
    const headings = opened(html)
      .elements.filter(({ tagName }) => /^h[1-4]$/.test(tagName))
      .map((heading) => shown(heading).split('\n')[0]);
    const marked = plain.split('\n').filter((line) => /^#{1,4} /.test(line));
    for (const heading of headings) expect(marked.some((line) => line.endsWith(heading ?? ''))).toBe(true);
  });
});

describe('a part', () => {
  it.each(SECTIONS)('is the section "%s" alone, or says that there is nothing of it', (section) => {
    const answer = copyPacket({
      case: readSample().subject,
      plan: aPlan(),
      part: { kind: 'section', section },
      now: NOW,
    });
    if (!answer.ok) {
      expect(answer.problem.code).toBe('nothing-to-copy');
      return;
    }
    const { html, plain } = answer.value;
    expect(opened(html).elements.filter(({ tagName }) => tagName === 'h2')).toHaveLength(1);
    expect(plain.match(/^## /gm)).toHaveLength(1);
    expect(plain.startsWith('## ')).toBe(true);
  });

  it('is one exhibit, to the heading of the next, with its table, links and what rests on it', () => {
    const { html, plain } = copied(subject, { kind: 'exhibit', activity: 'a-1' });
    expect(plain).toContain('### E1 First work');
    expect(plain).not.toContain('Second work');
    expect(html).toContain('<table');
    expect(html).toContain(`href="${A_LINK.url}"`);
    expect(plain).toContain(A_LINK.url);
    expect(plain).toContain('- Meets: ');
  });

  it('is one exhibit though a name is replaced in the id of its activity, and its text has the name no more', () => {
    const falcon = alias.parse({ id: 'x-1', name: 'Falcon', replacement: 'the project', audiences: ['committee'] });
    const named = aCase({
      aliases: [falcon],
      activities: [
        anActivity('falcon-launch', { title: 'Launched Falcon', start: '2025-01-01' }),
        // As the id of the other would read without the name.
        anActivity('id-1', { title: 'Other work', start: '2024-01-01' }),
      ],
    });
    const { plain, html } = copied(named, { kind: 'exhibit', activity: 'falcon-launch' });
    expect(plain).toContain('### E2 Launched the project');
    expect(`${plain}${html}`.toLowerCase()).not.toContain('falcon');
    expect(copied(named, { kind: 'exhibit', activity: 'id-1' }).plain).toContain('### E1 Other work');
    expect(packetExhibits(named, aPlan({}), NOW.date).map(({ id }) => id)).toEqual(['id-1', 'falcon-launch']);
    // Whatever the list offers can be copied.
    expect(packetExhibits(named, aPlan({ without: ['id-1'] }), NOW.date).map(({ id }) => id)).toEqual([
      'falcon-launch',
    ]);
  });

  it('is nothing where the activity stays behind, or the section is not in the plan', () => {
    const asked = (part: PacketPart, plan: Partial<PacketPlan> = {}) =>
      copyPacket({ case: subject, plan: aPlan(plan), part, now: NOW });
    expect(asked({ kind: 'exhibit', activity: 'a-3' })).toMatchObject({ ok: false });
    expect(asked({ kind: 'exhibit', activity: 'a-3' }, { audience: 'me' })).toMatchObject({ ok: true });
    expect(asked({ kind: 'section', section: 'gaps' }, { sections: ['summary'] })).toMatchObject({ ok: false });
    expect(asked({ kind: 'exhibit', activity: 'a-1' }, { sections: ['summary'] })).toMatchObject({ ok: false });
  });
});

describe('plain text', () => {
  it('can be read as it stands: bullets, quotes, rows under their headings', () => {
    const { plain } = copied(subject, WHOLE);
    expect(plain).toContain('- one\n- two');
    expect(plain).toContain('> “Well done.”');
    expect(plain).toMatch(/^- Referee r-1\n {2}Vouches for: /m);
    expect(plain).not.toMatch(/\n{3}/);
    expect(plain).not.toContain('Secret');
  });
});
