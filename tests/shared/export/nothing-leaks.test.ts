import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopyJob, copyPacket } from '../../../shared/export/copy-packet.ts';
import { writePacket } from '../../../shared/export/write-packet.ts';
import {
  AUDIENCES,
  OMISSIBLE_FIELDS,
  type OmissibleField,
  type PacketPlan,
} from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { maySee, maySeeEffort } from '../../../shared/packet/audience-rules.ts';
import { leftOutFor } from '../../../shared/packet/left-out.ts';
import { redact, redactPacket } from '../../../shared/packet/redact.ts';
import { withheldFor } from '../../../shared/packet/withheld.ts';
import { everythingIn } from '../../support/everything-in.ts';
import { shippedFonts } from '../../support/font-files.ts';
import { MARKED_HOURS, markedCase, REVIEW_WORDS, wordsOf } from '../../support/marked-case.ts';
import { aPlan, NOW } from '../../support/packet-cases.ts';

const FORMATS = ['docx', 'pdf', 'md', 'html', 'json'] as const;
const WAYS_OUT = [...FORMATS, 'clipboard'] as const;
/** A Word file takes long to lay out, and a PDF long to read. */
const RUNS = { docx: 4, pdf: 2, md: 15, html: 15, json: 15, clipboard: 15 } as const;

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

/** What a plan may keep from its reader beside what their audience does. */
const kept = fc.record({
  omit: fc.oneof(fc.constant<OmissibleField[]>([]), fc.subarray([...OMISSIBLE_FIELDS])),
  gapsReleased: fc.boolean(),
  referee: fc.constantFrom(null, null, null, 'Ref0-id-q', 'Ref1-id-q', 'nobody'),
});

/** Words of what a referee said, in all that they said. */
function saidBy(referee: number): readonly string[] {
  return [wordsOf('Quote', referee), wordsOf('Ans', referee)];
}

/** What is put onto the clipboard, in both kinds of text. */
function onClipboard(job: Omit<CopyJob, 'part'>): string {
  const copied = copyPacket({ ...job, part: { kind: 'whole' } });
  return copied.ok ? `${copied.value.html}\n${copied.value.plain}`.toLowerCase() : '';
}

const FIELD_WORDS = {
  collaborators: ['Act', 'person'],
  ownPart: ['Act', 'own'],
  metrics: ['Act', 'metric'],
  links: ['Act', 'address'],
  files: ['Act', 'file'],
  refereeLevels: ['Ref', 'level'],
} as const;

/** Words of what a reader may not see, by the lists that the author looks over. */
function withheldWords(subject: PromotionCase, plan: PacketPlan): readonly string[] {
  const place = (list: readonly { id: string }[], id: string) => list.findIndex((item) => item.id === id);
  const withheld = withheldFor(subject, plan).flatMap(({ kind, id }) => {
    if (kind === 'activity') return wordsOf('Act', place(subject.activities, id));
    if (kind === 'claim') return wordsOf('Claim', place(subject.claims, id));
    if (kind === 'quote') return saidBy(place(subject.referees, id));
    if (kind === 'answer') return wordsOf('Ans', place(subject.referees, id.split('/')[0] ?? ''));
    if (kind === 'referee')
      return [wordsOf('Ref', place(subject.referees, id)), ...saidBy(place(subject.referees, id))];
    if (kind === 'need') return wordsOf('Need', place(subject.needs, id));
    if (kind === 'intention') return wordsOf('Plan', place(subject.plan, id));
    if (kind === 'effort') return String(MARKED_HOURS);
    if (kind === 'role') return wordsOf('Role', place(subject.roles, id));
    if (kind === 'section') return ['gaps and mitigations', 'known gaps'];
    return wordsOf(
      'Gap',
      subject.declarations.findIndex((each) => `${each.kind}/${each.criterion}` === id),
    );
  });
  const leftOut = leftOutFor(subject, plan).flatMap(({ field }) => {
    if (field === 'effort') return [String(MARKED_HOURS)];
    if (field === 'proof') return ['proof: '];
    const [kind, part] = FIELD_WORDS[field];
    return [0, 1, 2, 3, 4].map((index) => `${wordsOf(kind, index)}${part}`);
  });
  return [...withheld, ...leftOut];
}

describe.each(AUDIENCES)('a packet for %s', (audience) => {
  it.each(WAYS_OUT)(
    'holds no word of what is withheld, and the words of what is not, as %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(cases, kept, async (subject, given) => {
          const plan = aPlan({ audience, ...given });
          const job = { case: subject, plan, now: NOW, fonts: shippedFonts };
          const content =
            format === 'clipboard'
              ? onClipboard(job)
              : await everythingIn((await writePacket({ ...job, format })).bytes);
          const leaked = [...withheldWords(subject, plan), REVIEW_WORDS].filter((word) => content.includes(word));
          expect(leaked).toEqual([]);
          for (const word of toldWords(subject, plan)) expect(content.includes(word) ? '' : word).toBe('');
        }),
        { numRuns: RUNS[format] },
      );
    },
    120_000,
  );
});

function toldWords(subject: PromotionCase, plan: PacketPlan): readonly string[] {
  const left = new Set(redact(subject, plan).activities.map(({ id }) => id));
  const open = plan.referee === null;
  return [
    ...subject.activities.flatMap(({ id }, index) => (left.has(id) ? [`act${index}-impact-q`] : [])),
    ...subject.needs.flatMap(({ confidentiality }, index) =>
      open && maySee(plan.audience, confidentiality) ? [`need${index}-proposal-q`] : [],
    ),
    ...subject.plan.flatMap(({ confidentiality, activity }, index) =>
      open && maySee(plan.audience, confidentiality) && activity === null ? [`plan${index}-note-q`] : [],
    ),
    ...(open ? redact(subject, plan).referees : []).flatMap(({ answers }) =>
      answers.map(({ text }) => text.toLowerCase()),
    ),
  ];
}

it('says nothing of how much is withheld: the packet is the same as of a case that never had it', async () => {
  await fc.assert(
    fc.asyncProperty(
      cases,
      kept,
      fc.constantFrom(...AUDIENCES),
      // What Word and a PDF get they get from the same outline.
      fc.constantFrom('md', 'html', 'json'),
      async (subject, given, audience, format) => {
        const plan = aPlan({ audience, ...given });
        const job = { plan, format, now: NOW, fonts: shippedFonts };
        const redacted: PromotionCase = redactPacket(subject, plan).case;
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
        const job = { plan: aPlan({ audience }), format, now: NOW, fonts: shippedFonts };
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
