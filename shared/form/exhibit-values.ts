import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Strength } from '../model/claim.ts';
import { PROOFS } from '../model/proof.ts';
import type { ExhibitData } from '../packet/exhibit-data.ts';
import type { CriterionData, LevelData } from '../packet/packet-data.ts';
import { effortText, metricSentence, numberText } from '../packet/wording.ts';
import { dayText, periodText } from '../text/date-text.ts';
import { modeName, proofName, strengthName } from '../text/names.ts';
import type { FormData } from './form-value.ts';

/** Criteria by their id, each with the title of the level that asks for it. */
export type Criteria = ReadonlyMap<string, CriterionData & { readonly level: string }>;

const STRENGTHS: readonly Strength[] = ['partial', 'meets', 'exceeds'];
/** How many activities a form that asks for a few is given. */
const STRONGEST = 5;

export function numbered(items: readonly FormData[]): readonly FormData[] {
  return items.map((item, index) => ({ number: String(index + 1), ...item }));
}

export function statements(ids: readonly string[], criteria: Criteria): readonly string[] {
  return ids.map((id) => criteria.get(id)?.statement ?? id);
}

export function day(date: CalendarDate | null): string {
  return date === null ? '' : dayText(date);
}

export function exhibitValues(exhibit: ExhibitData, criteria: Criteria, today: CalendarDate): FormData {
  const { label, title, start, end, situation, action, ownPart, impact, files, collaborators } = exhibit;
  return {
    ...{ label, title, situation, action, ownPart, impact, files, collaborators },
    period: periodText(start, end, today),
    start: dayText(start),
    end: day(end),
    proof: exhibit.proof === undefined ? '' : proofName(exhibit.proof),
    mode: modeName(exhibit.mode),
    effort: exhibit.effort === null ? '' : effortText(exhibit.effort),
    metrics: numbered(
      exhibit.metrics.map((metric) => ({
        text: metricSentence(metric),
        name: metric.name,
        before: metric.before === null ? '' : numberText(metric.before),
        after: metric.after === null ? '' : numberText(metric.after),
        unit: metric.unit,
        period: metric.period,
        source: metric.source,
      })),
    ),
    links: numbered(exhibit.links.map(({ url, label: name }) => ({ url, label: name === '' ? url : name }))),
    supports: numbered(
      exhibit.supports.map(({ criterion, strength, rationale }) => ({
        statement: criteria.get(criterion)?.statement ?? criterion,
        theme: criteria.get(criterion)?.theme ?? '',
        strength: strengthName(strength),
        rationale,
      })),
    ),
  };
}

/** Begun and claimed for the level sought: the best proof first, then the strongest claim, then as numbered. */
export function strongest(
  exhibits: readonly ExhibitData[],
  level: LevelData | undefined,
  today: CalendarDate,
): readonly ExhibitData[] {
  const asked = new Set((level?.criteria ?? []).map(({ id }) => id));
  const begun = exhibits.filter(({ start }) => start <= today);
  const claimed = begun.flatMap((exhibit) => {
    const claims = exhibit.supports.filter(({ criterion }) => asked.has(criterion));
    const best = Math.max(...claims.map(({ strength }) => STRENGTHS.indexOf(strength)));
    return claims.length === 0 ? [] : [{ exhibit, best }];
  });
  return claimed
    .toSorted((one, other) => rankOf(other.exhibit) - rankOf(one.exhibit) || other.best - one.best)
    .slice(0, STRONGEST)
    .map(({ exhibit }) => exhibit);
}

/** Exhibits whose proof is not told are equals. */
function rankOf({ proof }: ExhibitData): number {
  return proof === undefined ? -1 : PROOFS.indexOf(proof);
}
