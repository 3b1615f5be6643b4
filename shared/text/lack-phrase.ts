import type { Reason, ReasonParams } from '../fit/verdict-types.ts';
import { proofWanted } from './meanings.ts';
import { counted } from './words.ts';

const LACKS = ['needs-more-claims', 'needs-longer-span', 'needs-fresh-evidence', 'needs-checkable-proof'] as const;
type LackCode = (typeof LACKS)[number];

/** A reason that tells what `sustained` still lacks. */
type Lack = { readonly [Code in LackCode]: { readonly code: Code; readonly params: ReasonParams[Code] } }[LackCode];

export function isLack(reason: Reason): reason is Extract<Reason, { readonly code: LackCode }> {
  const codes: readonly string[] = LACKS;
  return codes.includes(reason.code);
}

/** What `sustained` still lacks, to follow "it needs". */
export function lackPhrase(reason: Lack): string {
  switch (reason.code) {
    case 'needs-more-claims': {
      const more = reason.params.wanted - reason.params.have;
      return more === 1 ? 'one more activity that meets it' : `${more} more activities that meet it`;
    }
    case 'needs-longer-span': {
      const { have, wanted } = reason.params;
      return `${counted(wanted - have, 'more month', 'more months')} from the first start to the last end`;
    }
    case 'needs-fresh-evidence': {
      const { have, wanted } = reason.params;
      const age = agoText(have, wanted);
      if (wanted === 0) return `something that goes on today (the newest ended ${age})`;
      return `something from the last ${wanted === 1 ? 'month' : `${wanted} months`} (the newest ended ${age})`;
    }
    case 'needs-checkable-proof':
      return `better proof (${proofWanted(reason.params.wanted)})`;
  }
}

/** How long ago something ended, in whole months, that is older than the months that count as fresh. */
export function agoText(months: number, fresh: number): string {
  if (months === 0) return 'less than a month ago';
  return `${months > fresh ? '' : 'just over '}${counted(months, 'month')} ago`;
}
