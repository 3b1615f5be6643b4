import type { Comparison, CriterionVerdict, Reason, VerdictCounts } from '../../../shared/fit/verdict-types.ts';
import { reasonSentence } from '../../../shared/text/reason-sentence.ts';
import { verdictSentence } from '../../../shared/text/verdict-sentence.ts';

/** A comparison as `rungs compare --json` prints it: scripts rest on these keys, so they only ever grow. */
export function comparisonData({ tracks }: Comparison) {
  return {
    tracks: tracks.map(({ track, effectiveLevel, levels }) => ({
      id: track.id,
      effectiveLevel,
      levels: levels.map(({ level, standing, counts, criteria }) => ({
        id: level.id,
        standing,
        counts: countsData(counts),
        criteria: criteria.map(criterionData),
      })),
    })),
  };
}

function countsData(counts: VerdictCounts) {
  const { sustained, met, claimed, gap } = counts;
  return {
    sustained,
    met,
    claimed,
    gap,
    noOpportunity: counts['no-opportunity'],
    notApplicable: counts['not-applicable'],
  };
}

function criterionData({ criterion, verdict, reasons, exhibits, counting }: CriterionVerdict) {
  return {
    id: criterion.id,
    verdict,
    reasons: reasons.map(reasonData),
    why: verdictSentence(reasons),
    exhibits,
    counting,
  };
}

function reasonData(reason: Reason) {
  const { code, pointer, params } = reason;
  return { code, pointer, params, message: reasonSentence(reason) };
}
