import type { LevelData, PacketData, ReasonData, TrackData } from '../packet/packet-data.ts';
import type { RefereeData } from '../packet/referee-data.ts';
import { safeTexts } from '../packet/text-safety.ts';
import { dayText, periodText } from '../text/date-text.ts';
import { standingName, verdictName } from '../text/names.ts';
import { type Criteria, day, exhibitValues, numbered, statements, strongest } from './exhibit-values.ts';
import type { FormData } from './form-value.ts';

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
    strongest: numbered(
      strongest(data.exhibits ?? [], standing, today).map((exhibit) => exhibitValues(exhibit, criteria, today)),
    ),
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

/** Gaps at the level sought and below it, and those that the author declares anywhere, where the packet has that section. */
function gapValues(
  { declarations = [], exhibits = [], meta }: PacketData,
  levels: readonly LevelData[],
  criteria: Criteria,
): readonly FormData[] {
  if (!meta.sections.includes('gaps')) return [];
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
