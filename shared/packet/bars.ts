import type { Activity, Confidentiality } from '../model/activity.ts';
import type { Claim } from '../model/claim.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Intention } from '../model/intention.ts';
import type { Need } from '../model/need.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Referee } from '../model/referee.ts';
import { mayQuote, maySee, mayTellGaps, type Reader, type RefereeBar, refereeBar } from './audience-rules.ts';
import { refereeView } from './referee-view.ts';

export type WithheldReason =
  | 'private'
  | 'internal'
  | 'of-withheld-activity'
  | 'vouches-only-for-withheld'
  | 'no-consent'
  | 'effort-not-for-audience'
  | 'not-released'
  | 'not-for-referee'
  | RefereeBar;

type Bar = WithheldReason | null;

/** Why items stay behind for a reader; null for one that leaves. `redact` and `withheldFor` both ask here and nowhere else. */
export type Bars = {
  readonly activity: (activity: Activity) => Bar;
  readonly claim: (claim: Claim) => Bar;
  readonly declaration: (declaration: Declaration) => Bar;
  readonly referee: (referee: Referee) => Bar;
  /** Of a referee who is named. */
  readonly quote: (referee: Referee) => Bar;
  /** Of a referee who is named: their words about what stays behind stay with it. */
  readonly answer: (referee: Referee, answer: Referee['answers'][number]) => Bar;
  readonly need: (need: Need) => Bar;
  readonly intention: (intention: Intention) => Bar;
  readonly role: () => Bar;
};

export function barsFor(c: PromotionCase, reader: Reader): Bars {
  const view = refereeView(c, reader);
  const marked = ({ confidentiality }: { readonly confidentiality: Confidentiality }): Bar => {
    // Nobody but the person is asked about what is private, whatever audience a request names.
    const isHidden = view !== null && confidentiality === 'private';
    if (maySee(reader.audience, confidentiality) && !isHidden) return null;
    return confidentiality === 'private' ? 'private' : 'internal';
  };
  const activity = (each: Activity): Bar =>
    marked(each) ?? (view === null || view.concernsActivity(each.id) ? null : 'not-for-referee');
  const left = new Set(c.activities.filter((each) => activity(each) === null).map(({ id }) => id));
  const known = new Set(c.activities.map(({ id }) => id));
  const quote = (referee: Referee): Bar => {
    if (mayQuote(referee)) return null;
    return referee.answer === 'agreed' ? 'no-consent' : (refereeBar(referee, 'peer') ?? 'no-consent');
  };
  return {
    activity,
    claim: (claim) => {
      if (!left.has(claim.activity)) return 'of-withheld-activity';
      return view === null || view.concernsClaimFor(claim.criterion) ? null : 'not-for-referee';
    },
    declaration: (declaration) => {
      const bar = marked(declaration);
      if (bar !== null) return bar;
      if (view !== null && !view.concernsCriterion(declaration.criterion)) return 'not-for-referee';
      return declaration.kind === 'known-gap' && !mayTellGaps(reader) ? 'not-released' : null;
    },
    referee: (referee) => {
      // Their own name is no news to the one who reads it.
      if (view !== null) return view.id === referee.id ? null : 'not-for-referee';
      return (
        refereeBar(referee, reader.audience) ??
        (vouchesOnlyForWithheld(referee, left) ? 'vouches-only-for-withheld' : null)
      );
    },
    quote,
    answer: (referee, { activity: about }) => {
      const bar = quote(referee);
      if (bar !== null || about === null || left.has(about)) return bar;
      // Nobody knows any more who might have learnt of an activity that is gone.
      return reader.audience === 'me' && !known.has(about) ? null : 'of-withheld-activity';
    },
    need: (need) => marked(need) ?? (view === null ? null : 'not-for-referee'),
    intention: (intention) => {
      const bar = marked(intention) ?? (view === null ? null : 'not-for-referee');
      if (bar !== null) return bar;
      return intention.activity === null || left.has(intention.activity) ? null : 'of-withheld-activity';
    },
    role: () => (view === null ? null : 'not-for-referee'),
  };
}

/** Whether everything that a referee was named for is withheld: the name alone would tell of it. */
function vouchesOnlyForWithheld(referee: Referee, left: ReadonlySet<string>): boolean {
  return (
    referee.activities.length > 0 &&
    referee.criteria.length === 0 &&
    !referee.activities.some((activity) => left.has(activity))
  );
}
