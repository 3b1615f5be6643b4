import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePacket } from '../../../shared/export/write-packet.ts';
import { alias } from '../../../shared/model/alias.ts';
import { mapTexts } from '../../../shared/model/map-texts.ts';
import { AUDIENCES, type PacketPlan, packetPlan } from '../../../shared/model/packet-plan.ts';
import { type PromotionCase, promotionCase } from '../../../shared/model/promotion-case.ts';
import { packetFileName } from '../../../shared/packet/packet-file-name.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { everythingIn, lettersOf } from '../../support/everything-in.ts';
import { shippedFonts } from '../../support/font-files.ts';
import { markedCase } from '../../support/marked-case.ts';
import { aPlan, NOW } from '../../support/packet-cases.ts';

const FORMATS = ['docx', 'pdf', 'md', 'html', 'json'] as const;
const RUNS = { docx: 2, pdf: 2, md: 8, html: 8, json: 8 } as const;

const NAME = 'Zoë Quuxfeld';
const SPELLINGS = [
  NAME,
  'ZOE QUUXFELD',
  'Zoë Quuxfeld'.normalize('NFD'),
  'zoe.quuxfeld',
  'zoequuxfeld@example.com',
  'Zo\u00adë Quux\u200bfeld',
  'Ｚｏｅ　Ｑｕｕｘｆｅｌｄ',
  'Zoë\u00a0Quuxfeld’s',
  'Zo\u0001ë\tQuuxfeld',
];

const subjects = fc
  .record({
    confidentiality: fc.constantFrom('internal', 'shareable'),
    spelling: fc.constantFrom(...SPELLINGS),
    audiences: fc.subarray([...AUDIENCES]),
  })
  .map(({ confidentiality, spelling, audiences }) => {
    const people = { answer: 'agreed', consentToQuote: true, asked: true, vouches: 1 } as const;
    const subject = markedCase([{ confidentiality }, { confidentiality }], [people, people]);
    const named = everywhere(spelling);
    const zoe = alias.parse({ id: 'zoe', name: NAME, replacement: 'a colleague', audiences });
    const plan = mapTexts(packetPlan, aPlan({ summary: 'It began.', wording: WORDING }), named);
    return { subject: { ...mapTexts(promotionCase, subject, named), aliases: [zoe] }, plan };
  });

const WORDING: PacketPlan['wording'] = {
  standing: { title: 'Where it stands', introduction: 'By rule.', limit: null },
};

/** The name in every text, in every address, and in the ids of all things. */
function everywhere(spelling: string) {
  return {
    text: (text: string) => (text === '' ? spelling : `${text} ${spelling}, (${spelling})`),
    address: (url: string) => `${url}/${encodeURIComponent(spelling)}`,
    identifier: (id: string) => `${id}.zoe-quuxfeld`,
  };
}

const tells = (content: string) => lettersOf(content).includes('quuxfeld');

describe.each(AUDIENCES)('a packet for %s', (audience) => {
  it.each(FORMATS)(
    'says a name only where it is not replaced for them, as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(subjects, async ({ subject, plan: given }) => {
          const plan = { ...given, audience };
          const hidden = subject.aliases.some(({ audiences }) => audiences.includes(audience));
          const written = await writePacket({ case: subject, plan, format, now: NOW, fonts: shippedFonts });
          expect(tells(await everythingIn(written.bytes))).toBe(!hidden);
          expect(tells(fileName(subject, plan))).toBe(!hidden);
          if (hidden) expect(tells(JSON.stringify(written.lostGlyphs))).toBe(false);
        }),
        { numRuns: RUNS[format] },
      );
    },
    120_000,
  );
});

function fileName(subject: PromotionCase, plan: PacketPlan): string {
  return packetFileName(redact(subject, plan), plan, 'pdf');
}
