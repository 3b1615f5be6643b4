import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { copyPacket } from '../../../shared/export/copy-packet.ts';
import { writePacket } from '../../../shared/export/write-packet.ts';
import { SECTIONS } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { requestPlan } from '../../../shared/packet/request/request-plan.ts';
import { MARKED_HOURS, markedCase } from '../../support/marked-case.ts';
import { NOW } from '../../support/packet-cases.ts';

const FORMATS = ['docx', 'md', 'html', 'json'] as const;
const NO_FONTS = { regular: new Uint8Array(), bold: new Uint8Array(), italic: new Uint8Array(), fallbacks: [] };

const requests = fc.record({
  items: fc.array(fc.record({ confidentiality: fc.constantFrom('private', 'internal', 'shareable') }), {
    maxLength: 5,
  }),
  people: fc.array(
    fc.record({
      answer: fc.constantFrom('none', 'agreed', 'declined'),
      consentToQuote: fc.boolean(),
      asked: fc.boolean(),
      vouches: fc.nat(4),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  asked: fc.nat(3),
  internal: fc.boolean(),
  // A plan that names more than a request has.
  everySection: fc.boolean(),
});

function everythingIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes).toLowerCase();
  return Object.entries(unzipSync(bytes))
    .map(([name, entry]) => `${name}\n${everythingIn(entry)}`)
    .join('\n')
    .toLowerCase();
}

async function allThatLeaves(subject: PromotionCase, plan: ReturnType<typeof requestPlan>, docx: boolean) {
  const job = { case: subject, plan, now: NOW, fonts: NO_FONTS };
  const files = await Promise.all(
    FORMATS.filter((format) => docx || format !== 'docx').map(async (format) =>
      everythingIn((await writePacket({ ...job, format })).bytes),
    ),
  );
  const copied = copyPacket({ ...job, part: { kind: 'whole' } });
  if (!copied.ok) throw new Error(copied.problem.code);
  return [...files, copied.value.html.toLowerCase(), copied.value.plain.toLowerCase()];
}

/** The marked words of a text, as in "act0-title". */
function marksIn(content: string): ReadonlySet<string> {
  return new Set(content.match(/(?:act|claim|gap|ref|quote|ans|need|plan|role)\d+-[a-z0-9]+/g) ?? []);
}

it('shows a referee the work that they are named for and may see, their own name, and not a word else', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ items, people, asked, internal, everySection }) => {
      const subject = markedCase(items, people);
      const place = asked % people.length;
      const referee = subject.referees[place];
      if (referee === undefined) return;
      const plan = requestPlan(subject, { referee: referee.id, questions: 'What?', answerBy: '2026-12-01', internal });
      const visible = items.flatMap(({ confidentiality }, index) =>
        index < (people[place]?.vouches ?? 0) &&
        (confidentiality === 'shareable' || (internal && confidentiality === 'internal'))
          ? [index]
          : [],
      );
      const parts = [
        'title',
        'situation',
        'action',
        'item',
        'impact',
        'own',
        'metric',
        'unit',
        'period',
        'source',
        'address',
        'label',
      ];
      const may = new Set([
        `ref${place}-name`,
        ...visible.flatMap((index) => parts.map((part) => `act${index}-${part}`)),
      ]);
      const given = everySection ? { ...plan, sections: [...SECTIONS] } : plan;
      for (const content of await allThatLeaves(subject, given, false)) {
        expect([...marksIn(content)].filter((mark) => !may.has(mark))).toEqual([]);
        expect(content).not.toContain(String(MARKED_HOURS));
        expect(content).toContain(`ref${place}-name`);
        for (const index of visible) expect(content).toContain(`act${index}-impact`);
        // Neither verdict nor standing nor proof nor strength.
        expect(content).not.toMatch(
          /sustained|no opportunity|within reach|not yet at|"proof"|proof:|meets:|"strength"|"verdict"/,
        );
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('is in Word as in every other format, and the same as of a case that never had the rest', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async ({ items, people, asked, internal }) => {
      const subject = markedCase(items, people);
      const referee = subject.referees[asked % people.length]?.id ?? '';
      const plan = requestPlan(subject, { referee, questions: 'What?\nWhy?', answerBy: null, internal });
      const never: PromotionCase = redact(subject, plan);
      expect(await allThatLeaves(subject, plan, true)).toEqual(await allThatLeaves(never, plan, true));
    }),
    { numRuns: 12 },
  );
}, 60_000);

it('shows nothing private, whatever audience a plan for a referee names', () => {
  const subject = markedCase(
    [{ confidentiality: 'private' }],
    [{ answer: 'none', consentToQuote: false, asked: false, vouches: 1 }],
  );
  const plan = { ...requestPlan(subject, { referee: 'Ref0-id-q', questions: '', answerBy: null, internal: true }) };
  const copied = copyPacket({ case: subject, plan: { ...plan, audience: 'me' }, part: { kind: 'whole' }, now: NOW });
  expect(copied.ok && copied.value.plain).not.toMatch(/act0-/i);
});

it('asks nobody, and tells nothing, where the referee is not in the case', () => {
  const subject = markedCase([{ confidentiality: 'shareable' }], []);
  const plan = requestPlan(subject, { referee: 'nobody', questions: 'What?', answerBy: null, internal: true });
  const copied = copyPacket({ case: subject, plan, part: { kind: 'section', section: 'request' }, now: NOW });
  expect(copied).toMatchObject({ ok: false, problem: { code: 'nothing-to-copy' } });
});
