import type { CalendarDate } from '../lib/calendar-date.ts';
import type {
  CriterionData,
  ExhibitData,
  LevelData,
  PacketData,
  ReasonData,
  RefereeData,
  TrackData,
} from '../packet/packet-data.ts';
import { safeTexts } from '../packet/text-safety.ts';
import { effortText, metricSentence, numberText } from '../packet/wording.ts';
import { dayText, periodText } from '../text/date-text.ts';
import { modeName, proofName, standingName, strengthName, verdictName } from '../text/names.ts';

/** What stands in for placeholders, by the names in `form-fields.ts`: texts, lists of texts, and lists and groups of the same. */
export type FormValue = string | readonly FormValue[] | FormData;
export type FormData = { readonly [name: string]: FormValue };

type Criteria = ReadonlyMap<string, CriterionData & { readonly level: string }>;

/**
 * The data of a packet as a form names it: ids as titles, days as words, lists with numbers. Every name of `FORM_FIELDS` is
 * there; what the case does not have is empty. Whatever the packet's audience may not see was taken away before.
 */
export function formData(data: PacketData): FormData {
  const { person, target, ladder, meta, tracks = [] } = data;
  const today = meta.date;
  const sought = tracks.find(({ id }) => id === target.track);
  const levels = levelsSought(sought, target.level);
  const criteria = criteriaById(sought, tracks);
  const standing = levels[0];
  return safeTexts<FormData>({
    person: {
      ...person,
      level: levelOnPaper(data),
      track: tracks.find(({ id }) => id === data.excess?.paper.track)?.name ?? '',
    },
    target: {
      level: target.title,
      track: sought?.name ?? target.track,
      date: day(target.date),
      standing: standing === undefined ? '' : standingName(standing.standing),
      reason: sentences(standing?.reasons ?? []),
    },
    today: dayText(today),
    summary: data.summary ?? '',
    ladder: { title: ladder.title, version: ladder.version },
    exhibits: numbered((data.exhibits ?? []).map((exhibit) => exhibitValues(exhibit, criteria, today))),
    criteria: criteriaValues(standing),
    levels: numbered(levels.map((level) => ({ ...levelValues(level), criteria: criteriaValues(level) }))),
    tracks: numbered(
      tracks.map((track) => ({
        name: track.name,
        level: track.levels.find(({ id }) => id === track.effectiveLevel)?.title ?? '',
        levels: numbered(track.levels.map(levelValues)),
      })),
    ),
    gaps: numbered(gapValues(data, levels, criteria)),
    referees: numbered((data.referees ?? []).map((referee) => refereeValues(referee, criteria))),
    needs: numbered(
      (data.needs ?? []).map(({ title, observation, consequence, proposal, exhibits }) => ({
        ...{ title, observation, consequence, proposal, exhibits },
      })),
    ),
    plan: numbered(
      (data.plan ?? []).map(({ title, note, start, end, criteria: ids }) => ({
        title,
        note,
        period: periodText(start, end, today),
        criteria: statements(ids, criteria),
      })),
    ),
  });
}

function numbered(items: readonly FormData[]): readonly FormData[] {
  return items.map((item, index) => ({ number: String(index + 1), ...item }));
}

/** The level sought and those below it, from the top down. */
function levelsSought(track: TrackData | undefined, level: string): readonly LevelData[] {
  const levels = track?.levels ?? [];
  return levels.slice(0, levels.findIndex(({ id }) => id === level) + 1).toReversed();
}

function levelOnPaper({ excess, tracks = [] }: PacketData): string {
  const { track, level } = excess?.paper ?? { track: null, level: null };
  const own = tracks.filter(({ id }) => id === track);
  return [...own, ...tracks].flatMap((each) => each.levels).find(({ id }) => id === level)?.title ?? '';
}

/** Each criterion with the level that asks for it: as on the track sought, where that one has it. */
function criteriaById(sought: TrackData | undefined, tracks: readonly TrackData[]): Criteria {
  const all = [...tracks.filter((track) => track !== sought), ...(sought === undefined ? [] : [sought])];
  return new Map(
    all
      .flatMap(({ levels }) => levels)
      .flatMap(({ title, criteria = [] }) => criteria.map((each) => [each.id, { ...each, level: title }])),
  );
}

function statements(ids: readonly string[], criteria: Criteria): readonly string[] {
  return ids.map((id) => criteria.get(id)?.statement ?? id);
}

function levelValues({ title, standing, reasons }: LevelData) {
  return { title, standing: standingName(standing), reason: sentences(reasons) };
}

function criteriaValues(level: LevelData | undefined): readonly FormData[] {
  const values = (level?.criteria ?? []).map(({ statement, theme, verdict, reasons, exhibits, optional }) => ({
    ...{ statement, theme, exhibits },
    level: level?.title ?? '',
    verdict: verdictName(verdict),
    reason: sentences(reasons),
    optional: optional ? 'optional' : '',
  }));
  return numbered(values);
}

function sentences(reasons: readonly ReasonData[]): string {
  return reasons.map(({ sentence }) => sentence).join(' ');
}

function exhibitValues(exhibit: ExhibitData, criteria: Criteria, today: CalendarDate): FormData {
  const { label, title, start, end, situation, action, ownPart, impact, files, collaborators } = exhibit;
  return {
    ...{ label, title, situation, action, ownPart, impact, files, collaborators },
    period: periodText(start, end, today),
    start: dayText(start),
    end: day(end),
    proof: proofName(exhibit.proof),
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

/** Gaps at the level sought and below it, and those that the author declares anywhere, as in the packet's own section. */
function gapValues(
  { declarations = [], exhibits = [] }: PacketData,
  levels: readonly LevelData[],
  criteria: Criteria,
): readonly FormData[] {
  const known = new Map(
    declarations.flatMap((each) => (each.kind === 'known-gap' ? [[each.criterion, each] as const] : [])),
  );
  const isClaimed = exhibits.some(({ supports }) => supports.length > 0);
  const near = (isClaimed ? levels : []).flatMap((level) => level.criteria ?? []);
  const open = near.filter(({ id, verdict }) => verdict === 'gap' || known.has(id)).map(({ id }) => id);
  return [...new Set([...open, ...known.keys()])].flatMap((id) => {
    const criterion = criteria.get(id);
    if (criterion === undefined) return [];
    const { statement, theme, level, verdict } = criterion;
    const declared = known.get(id);
    return [
      {
        ...{ statement, theme, level },
        verdict: verdictName(verdict),
        mitigation: declared?.mitigation ?? '',
        by: day(declared?.by ?? null),
      },
    ];
  });
}

function refereeValues(referee: RefereeData, criteria: Criteria): FormData {
  const { name, role, level, relationship, quote, exhibits } = referee;
  return { ...{ name, role, level, relationship, quote, exhibits }, criteria: statements(referee.criteria, criteria) };
}

function day(date: CalendarDate | null): string {
  return date === null ? '' : dayText(date);
}
