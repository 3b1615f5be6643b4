import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../shared/form/fill-form.ts';
import { formPlan } from '../../../shared/form/form-plan.ts';
import { AUDIENCES } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { type Withheld, withheldFor } from '../../../shared/packet/withheld.ts';
import { EVERY_FIELD, formDataFor } from '../../support/form-files.ts';
import { MARKED_HOURS, markedCase, wordsOf } from '../../support/marked-case.ts';
import { mustValue } from '../../support/must-value.ts';

const cases = fc
  .tuple(
    fc.array(fc.record({ confidentiality: fc.constantFrom('private', 'internal', 'shareable') }), { maxLength: 4 }),
    fc.array(
      fc.record({
        answer: fc.constantFrom('none', 'agreed', 'declined'),
        consentToQuote: fc.boolean(),
        asked: fc.boolean(),
        vouches: fc.nat(3),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([items, people]) => markedCase(items, people));

const wordOf = (subject: PromotionCase, { kind, id }: Withheld): string | null => {
  const at = (list: readonly { readonly id: string }[]) => list.findIndex((item) => item.id === id);
  switch (kind) {
    case 'activity':
      return wordsOf('Act', at(subject.activities));
    case 'claim':
      return wordsOf('Claim', at(subject.claims));
    case 'referee':
      return wordsOf('Ref', at(subject.referees));
    case 'quote':
      return wordsOf('Quote', at(subject.referees));
    case 'need':
      return wordsOf('Need', at(subject.needs));
    case 'intention':
      return wordsOf('Plan', at(subject.plan));
    case 'effort':
      return String(MARKED_HOURS);
    default:
      return null;
  }
};

function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n')
    .toLowerCase();
}

describe.each(AUDIENCES)('a filled form for %s', (audience) => {
  it('holds no word of what is withheld, and is the one of a case that never had it', () => {
    fc.assert(
      fc.property(cases, (subject) => {
        const { bytes } = mustValue(fillForm(EVERY_FIELD, formDataFor(subject, audience)));
        const content = everythingIn(bytes);
        const reader = formPlan(subject.packet, audience);
        for (const withheld of withheldFor(subject, reader)) {
          const word = wordOf(subject, withheld);
          if (word !== null) expect(content).not.toContain(word);
        }
        const redacted = redact(subject, reader);
        for (const [index, { id }] of subject.activities.entries())
          if (redacted.activities.some((activity) => activity.id === id))
            expect(content).toContain(`act${index}-impact-q`);
        const never = { ...redacted, packet: subject.packet };
        expect(Buffer.compare(bytes, mustValue(fillForm(EVERY_FIELD, formDataFor(never, audience))).bytes)).toBe(0);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
