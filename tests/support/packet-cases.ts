import { type PacketPlan, packetPlan, SECTIONS } from '../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import { packetOutline } from '../../shared/packet/outline.ts';
import type { Outline } from '../../shared/packet/outline-types.ts';
import { redactPacket } from '../../shared/packet/redact.ts';
import { type RequestWish, requestPlan } from '../../shared/packet/request/request-plan.ts';
import { usualQuestions } from '../../shared/packet/request/usual-questions.ts';
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
} from './case-builder.ts';
import { largeCase } from './large-case.ts';
import { readSample } from './sample-case.ts';

export const NOW = { date: '2026-11-01', instant: '2026-11-01T09:00:00.000Z' } as const;

export function aPlan(given: Partial<PacketPlan> = {}): PacketPlan {
  return { ...packetPlan.parse({}), sections: [...SECTIONS], gapsReleased: true, ...given };
}

export function outlineOf(subject: PromotionCase, given: Partial<PacketPlan> = {}): Outline {
  const plan = aPlan(given);
  const redacted = redactPacket(subject, plan);
  return packetOutline(redacted.case, redacted.plan, NOW);
}

/** The shipped sample with its own plan. */
export function sampleOutline(given: Partial<PacketPlan> = {}): Outline {
  const { subject } = readSample();
  return outlineOf(subject, { ...subject.packet, ...given });
}

/** What a referee of the sample is usually asked. */
function sampleRequest(referee: string, given: Partial<RequestWish> = {}): Outline {
  const { subject } = readSample();
  const wish = { referee, questions: '', answerBy: '2026-11-20', internal: true, ...given };
  const { case: redacted } = redactPacket(subject, requestPlan(subject, wish));
  const questions = usualQuestions(redacted, referee).map(({ question }) => question);
  return outlineOf(subject, requestPlan(subject, { ...wish, questions: given.questions ?? questions.join('\n') }));
}

/** Every character that some format cannot hold or reads as markup, and some that are merely rare. */
export const HOSTILE_TEXT = [
  Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('x'),
  Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(0x7f + code)).join('y'),
  'a\ufffeb\uffffc\ud800d\udc00e\u2028f\u2029g\u200bh\u202ei\u202cj',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant as text
  '<w:p>&amp;]]><script>alert(1)</script><!-- --> "quoted" \'single\' `code` ${value} %s \\ |',
  'שלום עולם abc مرحبا بالعالم 123 עברית',
  '# not a heading\n- not a list\n1. nor this\n> nor that\n    nor code\n| a | b |\n|---|---|\n*em* _em_ ~~no~~ [x](javascript:alert(1))',
  '日本語のテスト 中文 한국어 हिन्दी 👩🏽‍💻🚀 ﷽',
].join('\n');

/** A case that no parser let in: hostile text in every field, links of forbidden kinds, a very long paragraph. */
export function hostileCase(): PromotionCase {
  const base = aCase({
    activities: [anActivity('a-1', { metrics: [FULL_METRIC], links: [A_LINK] }), anActivity('a-2'), anActivity('a-3')],
    referees: [aReferee('r-1', ['a-1'], { quote: 'Words', consentToQuote: true })],
  });
  const [criterion] = base.ladder.criteria.filter(({ level, tracks }) => level === 'l6' && tracks.includes('ic'));
  const id = criterion?.id ?? '';
  const links = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    'https://example.com/a(b)|c?d=1&e=<f>',
  ];
  return {
    ...base,
    person: { ...base.person, name: `Zoë\u0000 <b>${'\ud800'}</b>\ufffe`, role: HOSTILE_TEXT, team: HOSTILE_TEXT },
    activities: base.activities.map((activity, index) => ({
      ...activity,
      title: index === 0 ? `${HOSTILE_TEXT.slice(0, 280)}` : '\u202eשלום\n# x',
      situation: HOSTILE_TEXT,
      action: index === 1 ? `${'long words '.repeat(9_000)}${'x'.repeat(1_000)}` : HOSTILE_TEXT,
      ownPart: HOSTILE_TEXT,
      impact: HOSTILE_TEXT,
      metrics: [{ ...FULL_METRIC, name: HOSTILE_TEXT, unit: '|\u0001<', before: -0.000001, after: 1e21 }],
      links: links.map((url) => ({ url, label: HOSTILE_TEXT })),
      collaborators: [HOSTILE_TEXT],
    })),
    claims: [
      aClaim('a-1', id, 'exceeds', { rationale: HOSTILE_TEXT }),
      aClaim('a-2', id, 'partial', { rationale: HOSTILE_TEXT }),
    ],
    declarations: [
      { kind: 'known-gap', criterion: id, confidentiality: 'internal', mitigation: HOSTILE_TEXT, by: null },
    ],
    roles: [{ ...aRole('role-1'), title: HOSTILE_TEXT }],
    needs: [
      {
        ...aNeed('need-1'),
        title: HOSTILE_TEXT,
        observation: HOSTILE_TEXT,
        consequence: HOSTILE_TEXT,
        proposal: HOSTILE_TEXT,
        activities: ['a-1', 'a-2'],
        criteria: [id],
      },
    ],
    plan: [
      {
        ...anIntention('intention-1', [id], { confidentiality: 'internal' }),
        title: HOSTILE_TEXT,
        note: HOSTILE_TEXT,
      },
    ],
    referees: base.referees.map((referee) => ({
      ...referee,
      name: HOSTILE_TEXT,
      role: HOSTILE_TEXT,
      relationship: HOSTILE_TEXT,
      criteria: [id],
      quote: HOSTILE_TEXT,
    })),
  };
}

/** The cases that every format must be able to write, by what is special about each. */
export const PACKET_OUTLINES: readonly (readonly [string, () => Outline])[] = [
  ['the sample', () => sampleOutline()],
  ['the sample with every section', () => sampleOutline({ audience: 'manager', sections: [...SECTIONS] })],
  ['the sample for a peer on letter paper', () => sampleOutline({ audience: 'peer', paper: 'letter' })],
  ['an empty case', () => outlineOf(aCase())],
  ['activities without a claim', () => outlineOf(aCase({ activities: [anActivity('a-1')] }))],
  [
    'a case with nothing but gaps declared',
    () => outlineOf(aCase({ declarations: [aDeclaration('known-gap', 'l6-risk-register', '2027-01-01')] })),
  ],
  ['hostile text', () => outlineOf(hostileCase(), { summary: HOSTILE_TEXT })],
  ['a request for feedback', () => sampleRequest('r-tkachuk')],
  [
    'a request in hostile text',
    () => outlineOf(hostileCase(), { sections: ['request'], referee: 'r-1', questions: HOSTILE_TEXT }),
  ],
  ['200 items', () => outlineOf(largeCase({ activities: 200, claimsEach: 3 }))],
];
