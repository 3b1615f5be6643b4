import { describe, expect, it } from 'vitest';
import { alias } from '../../../shared/model/alias.ts';
import {
  AUDIENCES,
  OMISSIBLE_FIELDS,
  type PacketPlan,
  SECTIONS,
  type Section,
} from '../../../shared/model/packet-plan.ts';
import { anyReader, type Reader } from '../../../shared/packet/audience-rules.ts';
import { packetOutline } from '../../../shared/packet/outline.ts';
import { packetData } from '../../../shared/packet/packet-data.ts';
import { packetFileName } from '../../../shared/packet/packet-file-name.ts';
import { redact, redactPacket } from '../../../shared/packet/redact.ts';
import { withheldFor } from '../../../shared/packet/withheld.ts';
import {
  A_LINK,
  aCase,
  aClaim,
  aDeclaration,
  aNeed,
  anActivity,
  anIntention,
  aReferee,
  aRole,
  FULL_METRIC,
} from '../../support/case-builder.ts';
import { aPlan, NOW, outlineOf } from '../../support/packet-cases.ts';

const full = {
  confidentiality: 'shareable',
  effort: { unit: 'hours-per-week', amount: 8 },
  collaborators: ['Grace Hopper'],
  metrics: [FULL_METRIC],
  links: [A_LINK],
  attachments: [{ hash: 'a'.repeat(64), name: 'design.pdf', mediaType: '', size: 1 }],
} as const;
const subject = aCase({
  activities: [
    anActivity('hers', {
      ...full,
      metrics: [FULL_METRIC],
      links: [A_LINK],
      attachments: [...full.attachments],
    } as never),
    anActivity('other', { confidentiality: 'shareable' }),
    anActivity('secret', { confidentiality: 'private' }),
  ],
  claims: [aClaim('hers', 'l6-long-view'), aClaim('hers', 'l6-simplifies'), aClaim('other', 'l6-long-view')],
  declarations: [
    { ...aDeclaration('known-gap', 'l6-long-view'), confidentiality: 'shareable' },
    { ...aDeclaration('no-opportunity', 'l6-multi-system'), confidentiality: 'shareable' },
  ],
  referees: [
    aReferee('she', ['hers', 'secret'], { criteria: ['l6-long-view'], answer: 'none', level: 'Grade 14' }),
    aReferee('he', ['hers', 'other'], { quote: 'Fine.', consentToQuote: true }),
  ],
  roles: [aRole('lead')],
  needs: [aNeed('need', { confidentiality: 'shareable', criteria: ['l6-long-view'] })],
  plan: [anIntention('next', ['l6-long-view'], { confidentiality: 'shareable' })],
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const text = (given: Partial<PacketPlan>) => JSON.stringify(outlineOf(subject, given));

describe('a packet for one referee', () => {
  const reader: Reader = { ...anyReader('peer'), referee: 'she' };

  it('holds what they are named for and nothing else', () => {
    const redacted = redact(subject, reader);
    expect(ids(redacted.activities)).toEqual(['hers']);
    expect(ids(redacted.claims)).toEqual(['hers--l6-long-view']);
    expect(redacted).toMatchObject({ declarations: [], needs: [], plan: [], roles: [] });
  });

  it('names them and no other referee, though they have not answered yet', () => {
    const { referees } = redact(subject, reader);
    expect(referees).toMatchObject([{ id: 'she', activities: ['hers'], answer: 'none' }]);
    expect(text({ audience: 'peer', referee: 'she' })).not.toContain('Referee he');
  });

  it('tells of no gaps, even when they are released', () => {
    expect(text({ audience: 'peer', referee: 'she' })).not.toMatch(/Gaps and/);
  });

  it('does not say when it is decided', () => {
    const dated = { ...subject, target: { ...subject.target, date: '2027-02-15' } };
    const { case: redacted, plan } = redactPacket(dated, aPlan({ audience: 'peer', referee: 'she' }));
    expect(JSON.stringify(packetData(redacted, plan, NOW))).not.toContain('2027-02-15');
  });

  it('calls them by their own name, whomever else it is kept from, and nobody else by theirs', () => {
    const people = [
      alias.parse({ id: 'a-1', name: 'referee SHE', replacement: 'a colleague' }),
      alias.parse({ id: 'a-2', name: 'Grace Hopper', replacement: 'a lead' }),
    ];
    const named = { ...subject, aliases: people };
    const { case: redacted, plan } = redactPacket(named, aPlan({ audience: 'peer', referee: 'she' }));
    expect(packetFileName(redacted, plan, 'docx')).toBe('Feedback on Ada Example - Referee she.docx');
    expect(JSON.stringify(packetData(redacted, plan, NOW))).not.toContain('a colleague');
    expect(JSON.stringify(redact(named, reader))).not.toContain('Grace Hopper');
    expect(JSON.stringify(redact(named, anyReader('peer')))).not.toContain('Referee she');
  });

  it('has every claim of their activities when they are named for no criterion', () => {
    const open = { ...subject, referees: [aReferee('she', ['hers'])] };
    expect(ids(redact(open, reader).claims)).toEqual(['hers--l6-long-view', 'hers--l6-simplifies']);
  });

  it('holds nothing when the case does not have them', () => {
    const nobody = { ...anyReader('peer'), referee: 'gone' };
    expect(redact(subject, nobody)).toMatchObject({
      activities: [],
      claims: [],
      declarations: [],
      referees: [],
      needs: [],
      plan: [],
      roles: [],
    });
    const reasons = withheldFor(subject, nobody).map(({ kind, reason }) => `${kind}: ${reason}`);
    expect(new Set(reasons)).toEqual(
      new Set([
        'activity: not-for-referee',
        'activity: private',
        'claim: of-withheld-activity',
        'declaration: not-for-referee',
        'referee: not-for-referee',
        'need: not-for-referee',
        'intention: not-for-referee',
        'role: not-for-referee',
        'section: not-for-referee',
      ]),
    );
  });
});

describe('what a section is called and introduced with', () => {
  const wording = Object.fromEntries(
    SECTIONS.map((section) => [section, { title: `${section}-title`, introduction: `${section}-words`, limit: null }]),
  );
  const told = (given: Partial<PacketPlan>) => {
    const { case: redacted, plan } = redactPacket(subject, aPlan({ wording, ...given }));
    return JSON.stringify([packetOutline(redacted, plan, NOW), packetData(redacted, plan, NOW)]);
  };

  it.each<[string, Partial<PacketPlan>, Section[], Section[]]>([
    ['stays behind with gaps that are not released', { gapsReleased: false }, ['summary', 'changes'], ['gaps']],
    ['stays behind with what a peer is not told of', { audience: 'peer' }, ['summary', 'gaps'], ['changes']],
    ['stays behind where nobody is asked', {}, ['summary', 'gaps', 'changes'], ['request']],
    ['stays behind with all that is not asked', { referee: 'she' }, ['request'], ['summary', 'gaps', 'changes']],
  ])('%s', (_, given, leaves, stays) => {
    for (const section of leaves) expect(told(given)).toContain(`${section}-words`);
    for (const section of stays) expect(told(given)).not.toMatch(new RegExp(`${section}-(title|words)`));
  });
});

describe('gaps that are not released', () => {
  it.each(AUDIENCES)('stay behind for all but me: %s', (audience) => {
    const reader: Reader = { ...anyReader(audience), gapsReleased: false };
    const told = audience === 'me';
    expect(redact(subject, reader).declarations.some(({ kind }) => kind === 'known-gap')).toBe(told);
    expect(/Gaps and thin places|Gaps and mitigations|A plan\./.test(text({ audience, gapsReleased: false }))).toBe(
      told,
    );
    const kept = withheldFor(subject, reader).filter(({ reason }) => reason === 'not-released');
    expect(kept.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      told ? [] : ['declaration known-gap/l6-long-view', 'section gaps'],
    );
  });

  it('are still gaps in the tables, and other declarations are told', () => {
    const outline = text({ audience: 'committee', gapsReleased: false });
    expect(outline).toContain('"text":"Gap"');
    expect(outline).toContain('A reason.');
  });
});

describe('fields that a packet leaves out', () => {
  const WORDS = {
    effort: 'about 8 hours a week',
    collaborators: 'Grace Hopper',
    ownPart: 'What was mine.',
    metrics: 'CI report',
    links: 'example.com/design',
    files: 'design.pdf',
    proof: 'Proof:',
    refereeLevels: 'Grade 14',
  } as const;

  it.each(OMISSIBLE_FIELDS)('are in no format: %s', (field) => {
    const all = text({ audience: 'me' });
    const less = text({ audience: 'me', omit: [field] });
    expect(all).toContain(WORDS[field]);
    expect(less).not.toContain(WORDS[field]);
    for (const other of OMISSIBLE_FIELDS) if (other !== field) expect(less).toContain(WORDS[other]);
  });

  it('tell nothing of the graded proof of an activity when that is left out', () => {
    expect(text({ audience: 'me' })).toMatch(/measured/i);
    expect(text({ audience: 'me', omit: ['proof'] }).replace(/Proof meant|better proof needed/g, '')).not.toMatch(
      /proof: |best proof|\(measured|measured\)/i,
    );
    const packet = redactPacket(
      subject,
      aPlan({ audience: 'me', omit: ['proof'], sections: ['standing', 'exhibits'] }),
    );
    const data = JSON.stringify(packetData(packet.case, packet.plan, NOW));
    expect(data).not.toMatch(/"proof":|needs-proof|needs-checkable-proof|proof: /);
  });
});

describe('names to replace', () => {
  const falcon = alias.parse({ id: 'f', kind: 'code-name', name: 'Falcon', replacement: 'the billing project' });
  const ada = alias.parse({ id: 'a', name: 'Ada Example', replacement: 'The candidate', audiences: ['committee'] });
  const named = {
    ...subject,
    person: { ...subject.person, team: 'Falcon' },
    ladder: {
      ...subject.ladder,
      title: 'Falcon ladder',
      criteria: subject.ladder.criteria.map((each) =>
        each.id === 'l6-long-view' ? { ...each, id: 'falcon-view', statement: 'Sees Falcon far.' } : each,
      ),
    },
    claims: [aClaim('hers', 'falcon-view')],
    aliases: [falcon, ada],
    activities: [
      anActivity('hers', {
        confidentiality: 'shareable',
        title: 'Falcon launch',
        links: [
          { url: 'https://example.com/falcon/plan', label: 'Plan of Falcon' },
          { url: 'https://falcon.example.com/', label: '' },
          A_LINK,
        ],
      }),
    ],
  };
  const plan = aPlan({
    audience: 'peer',
    summary: 'I led Falcon.',
    questions: 'How was Falcon?',
    wording: { exhibits: { title: 'Falcon, step by step', introduction: 'On Falcon.', limit: null } },
  });

  it('are in no text and no id of the case and of the plan', () => {
    const packet = redactPacket(named, plan);
    expect(JSON.stringify(packet)).not.toMatch(/falcon/i);
    expect(packet.plan).toMatchObject({
      summary: 'I led the billing project.',
      questions: 'How was the billing project?',
      wording: { exhibits: { title: 'The billing project, step by step', introduction: 'On the billing project.' } },
    });
    expect(packet.case.activities[0]?.title).toBe('The billing project launch');
  });

  it('turn links whose address holds one into text', () => {
    const { activities } = redact(named, plan);
    expect(activities[0]?.links).toEqual([
      { url: '', label: 'Plan of the billing project' },
      { url: '', label: 'https://the billing project.example.com/' },
      A_LINK,
    ]);
  });

  it('leave the verdicts as they are, though the id of a criterion holds one', () => {
    const { case: redacted } = redactPacket(named, plan);
    const [claim] = redacted.claims;
    expect(redacted.ladder.criteria.find(({ id }) => id === claim?.criterion)?.statement).toBe(
      'Sees the billing project far.',
    );
  });

  it('are replaced for their readers alone', () => {
    expect(JSON.stringify(redact(named, anyReader('manager')))).toMatch(/Falcon/);
    expect(redact(named, anyReader('peer')).person.name).toBe('Ada Example');
    expect(redact(named, anyReader('committee')).person.name).toBe('The candidate');
  });
});
