import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePacket } from '../../../shared/export/write-packet.ts';
import { AUDIENCES, type Audience } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { anyReader, maySee, maySeeEffort } from '../../../shared/packet/audience-rules.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { withheldFor } from '../../../shared/packet/withheld.ts';
import { MARKED_HOURS, markedCase, wordsOf } from '../../support/marked-case.ts';
import { aPlan, NOW } from '../../support/packet-cases.ts';

const FORMATS = ['docx', 'md', 'html', 'json'] as const;
const NO_FONTS = { regular: new Uint8Array(), bold: new Uint8Array(), italic: new Uint8Array(), fallbacks: [] };

const cases = fc
  .tuple(
    fc.array(fc.record({ confidentiality: fc.constantFrom('private', 'internal', 'shareable') }), { maxLength: 5 }),
    fc.array(
      fc.record({
        answer: fc.constantFrom('none', 'agreed', 'declined'),
        consentToQuote: fc.boolean(),
        asked: fc.boolean(),
        vouches: fc.nat(3),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([items, people]) => markedCase(items, people));

/** Everything that a file holds, in lower case: of a zip the names and the unpacked entries, to any depth. */
function everythingIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes).toLowerCase();
  const entries = Object.entries(unzipSync(bytes));
  return entries
    .map(([name, entry]) => `${name}\n${everythingIn(entry)}`)
    .join('\n')
    .toLowerCase();
}

/** Words of what an audience may not see, by the list that the author looks over. */
function withheldWords(subject: PromotionCase, audience: Audience): readonly string[] {
  const place = (list: readonly { id: string }[], id: string) => list.findIndex((item) => item.id === id);
  return withheldFor(subject, anyReader(audience)).flatMap(({ kind, id }) => {
    if (kind === 'activity') return wordsOf('Act', place(subject.activities, id));
    if (kind === 'claim') return wordsOf('Claim', place(subject.claims, id));
    if (kind === 'quote') return wordsOf('Quote', place(subject.referees, id));
    if (kind === 'referee')
      return [wordsOf('Ref', place(subject.referees, id)), wordsOf('Quote', place(subject.referees, id))];
    if (kind === 'need') return wordsOf('Need', place(subject.needs, id));
    if (kind === 'intention') return wordsOf('Plan', place(subject.plan, id));
    if (kind === 'effort') return String(MARKED_HOURS);
    return wordsOf(
      'Gap',
      subject.declarations.findIndex((each) => `${each.kind}/${each.criterion}` === id),
    );
  });
}

describe.each(AUDIENCES)('a packet for %s', (audience) => {
  it.each(FORMATS)(
    'holds no word of what is withheld, and the words of what is not, as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(cases, async (subject) => {
          const job = { case: subject, plan: aPlan({ audience }), format, now: NOW, fonts: NO_FONTS };
          const content = everythingIn((await writePacket(job)).bytes);
          for (const word of withheldWords(subject, audience)) expect(content).not.toContain(word);
          const left = new Set(redact(subject, anyReader(audience)).activities.map(({ id }) => id));
          for (const [index, { id }] of subject.activities.entries())
            if (left.has(id)) expect(content).toContain(`act${index}-impact-q`);
          for (const [index, { confidentiality }] of subject.needs.entries())
            if (maySee(audience, confidentiality)) expect(content).toContain(`need${index}-proposal-q`);
          for (const [index, { confidentiality, activity }] of subject.plan.entries())
            if (maySee(audience, confidentiality) && activity === null)
              expect(content).toContain(`plan${index}-note-q`);
        }),
        // A Word file takes long to lay out.
        { numRuns: format === 'docx' ? 10 : 20 },
      );
    },
    120_000,
  );
});

it('says nothing of how much is withheld: the packet is the same as of a case that never had it', async () => {
  await fc.assert(
    fc.asyncProperty(
      cases,
      fc.constantFrom(...AUDIENCES),
      fc.constantFrom(...FORMATS),
      async (subject, audience, format) => {
        const job = { plan: aPlan({ audience }), format, now: NOW, fonts: NO_FONTS };
        const redacted: PromotionCase = redact(subject, anyReader(audience));
        const [whole, never] = [
          await writePacket({ ...job, case: subject }),
          await writePacket({ ...job, case: redacted }),
        ];
        expect(Buffer.compare(whole.bytes, never.bytes)).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

it('says nothing of time to who may not see it: the packet is the same as of a case without any effort', async () => {
  const audiences = AUDIENCES.filter((audience) => !maySeeEffort(audience));
  await fc.assert(
    fc.asyncProperty(
      cases,
      fc.constantFrom(...audiences),
      // What Word gets it gets from the same outline.
      fc.constantFrom('md', 'html', 'json'),
      async (subject, audience, format) => {
        const job = { plan: aPlan({ audience }), format, now: NOW, fonts: NO_FONTS };
        const untold = {
          ...subject,
          person: { ...subject.person, weekHours: 20 },
          activities: subject.activities.map((activity) => ({ ...activity, effort: null })),
        };
        const [whole, never] = [
          await writePacket({ ...job, case: subject }),
          await writePacket({ ...job, case: untold }),
        ];
        expect(Buffer.compare(whole.bytes, never.bytes)).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
