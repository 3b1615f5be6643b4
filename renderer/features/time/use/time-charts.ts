import type { ChartInk, ChartSpec } from '../../../../shared/chart/chart-spec.ts';
import type { TimeTable, UseOfTime } from '../../../../shared/fit/time/time-types.ts';
import { themeOf } from '../../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import { modeName } from '../../../../shared/text/names.ts';
import { text } from '../../../text/text.ts';
import { trackShort } from '../role-name.ts';

/** What the time is divided by. */
export const SPLITS = ['tracks', 'themes', 'modes'] as const;
export type Split = (typeof SPLITS)[number];

type Series = ChartSpec['series'][number];
type Parts = {
  readonly name: string;
  readonly ink: ChartInk;
  readonly hoursOf: (use: UseOfTime) => number;
};

/** A track alone has an ink of its own, several together another, and what is not claimed the faintest. */
const TRACK_INKS: readonly ChartInk[] = ['firm', 'light', 'outline', 'empty'];
/** The themes with most time; the others share an ink, or nobody could tell them apart. */
const THEME_INKS: readonly ChartInk[] = ['strong', 'firm', 'light', 'empty'];
const OTHER_THEMES: ChartInk = 'outline';

/** Hours by month or quarter, oldest first, in whole hours; of many periods only the `latest`. */
export function timeChart(
  table: TimeTable,
  ladder: Ladder,
  split: Split,
  latest = Number.POSITIVE_INFINITY,
): ChartSpec {
  return specOf(table, split, partsOf(table, ladder, split), latest);
}

/** The same with every theme by itself: too many for a drawing, right for a table. */
export function wholeThemeTable(table: TimeTable, ladder: Ladder): ChartSpec {
  const parts = table.total.byTheme
    .filter(({ hours }) => hours > 0)
    .map(({ theme }) => themePart(ladder, theme, 'none'));
  return specOf(table, 'themes', parts, Number.POSITIVE_INFINITY);
}

function specOf({ periods }: TimeTable, split: Split, parts: readonly Parts[], latest: number): ChartSpec {
  const shown = periods.slice(Math.max(0, periods.length - latest));
  const series = parts.map(
    ({ name, ink, hoursOf }): Series => ({ name, ink, values: shown.map((use) => Math.round(hoursOf(use))) }),
  );
  return {
    kind: 'stacked-columns',
    title: text.time.chartTitles[split],
    unit: text.time.hours,
    categories: shown.map(({ period: { key } }) => text.time.period(key)),
    series: series.filter(({ values }) => values.some((value) => value > 0)),
  };
}

function partsOf({ total }: TimeTable, ladder: Ladder, split: Split): readonly Parts[] {
  if (split === 'modes') {
    return total.byMode.map(({ mode }, index) => ({
      name: modeName(mode),
      ink: mode === 'hands-on' ? 'strong' : 'empty',
      hoursOf: (use) => use.byMode[index]?.hours ?? 0,
    }));
  }
  if (split === 'tracks') {
    return total.byTracks.map(({ tracks }, index) => ({
      name: trackPartName(ladder, tracks),
      ink: trackInk(ladder, tracks),
      hoursOf: (use) => use.byTracks[index]?.hours ?? 0,
    }));
  }
  return themeParts(total, ladder);
}

function themeParts({ byTheme }: UseOfTime, ladder: Ladder): readonly Parts[] {
  const most = byTheme
    .filter(({ theme, hours }) => theme !== null && hours > 0)
    .toSorted((one, other) => other.hours - one.hours);
  const own = most.length > THEME_INKS.length + 1 ? most.slice(0, THEME_INKS.length) : most;
  const rest = new Set(most.slice(own.length).map(({ theme }) => theme));
  const others: Parts = {
    name: text.time.otherThemes,
    ink: OTHER_THEMES,
    hoursOf: (use) => use.byTheme.reduce((sum, { theme, hours }) => (rest.has(theme) ? sum + hours : sum), 0),
  };
  return [
    ...own.map(({ theme }, index) => themePart(ladder, theme, THEME_INKS[index] ?? OTHER_THEMES)),
    ...(rest.size > 0 ? [others] : []),
    themePart(ladder, null, 'none'),
  ];
}

function themePart(ladder: Ladder, theme: string | null, ink: ChartInk): Parts {
  return {
    name: theme === null ? text.time.notClaimed : (themeOf(ladder, theme)?.name ?? theme),
    ink,
    hoursOf: (use) => use.byTheme.find((each) => each.theme === theme)?.hours ?? 0,
  };
}

/** What time by tracks is called, as in "Only IC" and "IC and TL". */
export function trackPartName(ladder: Ladder, tracks: readonly string[]): string {
  return text.time.trackPart(tracks.map((id) => trackShort(ladder, id)));
}

function trackInk(ladder: Ladder, tracks: readonly string[]): ChartInk {
  if (tracks.length === 0) return 'none';
  if (tracks.length > 1) return 'strong';
  return TRACK_INKS[ladder.tracks.findIndex(({ id }) => id === tracks[0]) % TRACK_INKS.length] ?? 'firm';
}
