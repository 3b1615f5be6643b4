import type { Standing } from '../../../shared/fit/verdict-types.ts';
import { proof } from '../../../shared/model/proof.ts';
import type { Thresholds } from '../../../shared/model/thresholds.ts';
import { proofName, standingName } from '../../../shared/text/names.ts';
import { counted } from '../plural.ts';
import { compare } from './compare.ts';

type RuleName = keyof Thresholds;
type Effect = { readonly otherVerdicts: number; readonly own: Standing | null; readonly ladders: Standing | null };

const UNITS: Partial<Record<RuleName, (value: number) => string>> = {
  sustainedClaims: (value) => counted(value, 'activity', 'activities'),
  sustainedSpanMonths: (value) => counted(value, 'month', 'months'),
  sustainedFreshMonths: (value) => counted(value, 'month', 'months'),
};

/** Shares of criteria are written in percent, and said as "1 in 5" where that comes out even. */
const shareWords = (percent: number): string => {
  const parts = 100 / percent;
  return Number.isInteger(parts) && parts > 1 ? `${percent} percent (1 in ${parts})` : `${percent} percent`;
};

/** The editor of thresholds, in the case details. */
export const rules = {
  title: 'Rules of verdicts',
  lead: 'Where each verdict begins. The ladder brings its own rules; change one here if your committee reads it otherwise. It then holds for this case only.',
  takeAll: 'Use the ladder’s for all',
  takeTheirs: 'Use the ladder’s',
  takeTheirsFor: (label: string) => `Use the ladder’s: ${label}`,
  laddersSame: 'As the ladder has it.',
  laddersOther: (value: string) => `Yours; the ladder has ${value}.`,
  value: (name: RuleName, value: number | string): string => {
    if (typeof value === 'string') return `“${proofName(proof.parse(value)).toLowerCase()}”`;
    return (UNITS[name] ?? shareWords)(value);
  },

  allLadders: 'This case is judged by the ladder’s own rules.',
  differ: (count: number) => (count === 1 ? 'One rule is your own.' : `${count} rules are your own.`),
  effect: ({ otherVerdicts, own, ladders }: Effect) =>
    [
      otherVerdicts === 0
        ? 'No verdict is another one because of that today.'
        : `Because of that ${counted(otherVerdicts, 'criterion has', 'criteria have')} another verdict today.`,
      own === null || ladders === null || own === ladders
        ? ''
        : ` The level you aim for is “${standingName(own).toLowerCase()}”; by the ladder’s rules it would be “${standingName(ladders).toLowerCase()}”.`,
      ' A committee may hold you to the ladder’s rules.',
    ].join(''),

  groups: {
    met: 'Met',
    sustained: 'Sustained',
    operating: 'Operating',
    withinReach: 'Within reach',
  },
  /** Each group as a sentence, with the rules as they stand. */
  sentence: {
    met: compare.ruleMet,
    sustained: compare.ruleSustained,
    operating: compare.ruleOperating,
    withinReach: compare.ruleWithinReach,
  },
  label: {
    metProof: 'Proof of one activity, at least',
    sustainedClaims: 'Activities that meet it, at least',
    sustainedSpanMonths: 'Months from first start to last end, at least',
    sustainedFreshMonths: 'Months since the newest ended, at most',
    sustainedProof: 'Best proof among them, at least',
    sustainedShare: 'Criteria that are sustained, at least (percent)',
    noOpportunityShare: 'Criteria without opportunity, at most (percent)',
    withinReachGapShare: 'Criteria without any claim, at most (percent)',
  } satisfies Record<RuleName, string>,
};
