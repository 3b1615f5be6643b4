import type { Activity, Confidentiality } from '../../shared/model/activity.ts';
import type { PromotionCase } from '../../shared/model/promotion-case.ts';
import type { Referee } from '../../shared/model/referee.ts';
import { review } from '../../shared/model/review.ts';
import {
  aCase,
  aClaim,
  aDeclaration,
  aNeed,
  anActivity,
  anIntention,
  aReferee,
  aRole,
  TWO_TRACK,
} from './case-builder.ts';

export type MarkedItem = { readonly confidentiality: Confidentiality };
export type MarkedReferee = Pick<Referee, 'answer' | 'consentToQuote'> & {
  readonly asked: boolean;
  readonly vouches: number;
};

/** Hours a week of every activity: no other number of the case has these digits. */
export const MARKED_HOURS = 3.7193;

/** A case in which every text, address and id holds a word of its own, so that finding one anywhere tells whose it is. */
export function markedCase(items: readonly MarkedItem[], people: readonly MarkedReferee[]): PromotionCase {
  // One level of the ladder is enough, and quick to write in every format.
  const ladder = { ...TWO_TRACK, criteria: TWO_TRACK.criteria.filter(({ level }) => level === 'l6') };
  const criteria = ladder.criteria.filter(({ tracks }) => tracks.includes('ic'));
  const activities = items.map(({ confidentiality }, index) => markedActivity(index, confidentiality));
  const elsewhere = ladder.criteria.filter(({ tracks }) => !tracks.includes('ic'));
  return aCase({
    ladder,
    activities,
    thresholds: { sustainedClaims: 1 },
    roles: [aRole('Role0-id-q', { title: 'Role0-title-q' })],
    reviews: [markedReview()],
    needs: items.map(({ confidentiality }, index) =>
      aNeed(`Need${index}-id-q`, {
        title: marked('Need', index, 'title'),
        observation: marked('Need', index, 'observation'),
        consequence: marked('Need', index, 'consequence'),
        proposal: marked('Need', index, 'proposal'),
        activities: activities.map(({ id }) => id),
        criteria: [elsewhere[0]?.id ?? ''],
        confidentiality,
      }),
    ),
    // Every second one has become the activity before it, which may be withheld where the intention is not.
    plan: items.map(({ confidentiality }, index) =>
      anIntention(`Plan${index}-id-q`, [elsewhere[1]?.id ?? ''], {
        title: marked('Plan', index, 'title'),
        note: marked('Plan', index, 'note'),
        activity: index % 2 === 1 ? (activities[index - 1]?.id ?? null) : null,
        confidentiality,
      }),
    ),
    // Every second activity is only for the other track.
    claims: activities.map(({ id }, index) =>
      aClaim(id, (index % 2 === 0 ? criteria : elsewhere)[index % 3]?.id ?? '', 'meets', {
        rationale: marked('Claim', index, 'why'),
      }),
    ),
    declarations: items.flatMap(({ confidentiality }, index) => {
      const criterion = criteria[3 + index]?.id;
      if (criterion === undefined) return [];
      const declared = aDeclaration('known-gap', criterion);
      return [
        {
          ...declared,
          kind: 'known-gap',
          confidentiality,
          mitigation: marked('Gap', index, 'plan'),
          by: null,
        } as const,
      ];
    }),
    referees: people.map(({ answer, consentToQuote, asked, vouches }, index) =>
      aReferee(
        `Ref${index}-id-q`,
        activities.slice(0, vouches).map(({ id }) => id),
        {
          answer,
          consentToQuote,
          askedOn: asked ? '2026-01-01' : null,
          name: marked('Ref', index, 'name'),
          role: marked('Ref', index, 'role'),
          level: marked('Ref', index, 'level'),
          relationship: marked('Ref', index, 'relation'),
          quote: marked('Quote', index, 'words'),
          answeredOn: asked ? '2026-01-17' : null,
          consentedOn: consentToQuote ? '2026-01-19' : null,
          // About an activity that the referee need not be named for, about a criterion, and about all.
          answers: [...activities.slice(0, 1), null].map((about, place) => ({
            id: `Ans${index}-${place}-id-q`,
            question: place === 0 && about !== null ? `Ans${index}-about-asked-q` : marked('Quote', index, 'asked'),
            text: place === 0 && about !== null ? `Ans${index}-about-words-q` : marked('Quote', index, 'answer'),
            activity: about?.id ?? null,
            criterion: about === null ? (criteria[0]?.id ?? null) : null,
          })),
        },
      ),
    ),
  });
}

/** Words that belong to an item, as in "Act3" or "Ref0": each is followed by a dash wherever it stands. */
export function wordsOf(
  kind: 'Act' | 'Claim' | 'Gap' | 'Ref' | 'Quote' | 'Ans' | 'Need' | 'Plan' | 'Role',
  index: number,
): string {
  return `${kind}${index}-`.toLowerCase();
}

function markedActivity(index: number, confidentiality: Confidentiality): Activity {
  const word = (part: string) => marked('Act', index, part);
  return anActivity(`Act${index}-id-q`, {
    confidentiality,
    title: word('title'),
    situation: word('situation'),
    action: `${word('action')}\n\n- ${word('item')}\n- ${word('item')}`,
    impact: word('impact'),
    ownPart: word('own'),
    metrics: [
      { name: word('metric'), before: 1, after: 2, unit: word('unit'), period: word('period'), source: word('source') },
    ],
    links: [{ url: `https://example.com/${word('address')}`, label: word('label') }],
    effort: { unit: 'hours-per-week', amount: MARKED_HOURS },
    collaborators: [word('person')],
    tags: [word('tag')],
    project: word('project'),
    attachments: [{ hash: String(index).repeat(64), name: `${word('file')}.pdf`, mediaType: '', size: 1 }],
  });
}

/** What readers wrote into an earlier packet: of no one's business in the next, whoever reads it. */
export const REVIEW_WORDS = 'review0-';

function markedReview() {
  const word = (part: string) => marked('Review', 0, part);
  const place = { id: word('place'), heading: word('heading') };
  const said = { author: word('author'), text: word('text') };
  return review.parse({
    id: word('id'),
    fileName: word('file'),
    receivedOn: '2026-02-01',
    remarks: [
      {
        ...said,
        id: word('remark'),
        fingerprint: word('mark'),
        kind: 'comment',
        was: word('was'),
        quoted: word('quoted'),
        place,
        from: place,
        replies: [said],
        note: word('note'),
      },
    ],
  });
}

function marked(kind: string, index: number, part: string): string {
  return `${kind}${index}-${part}-q`;
}
