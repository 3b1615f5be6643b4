import type { CriterionVerdict, TrackFit } from '../../../../shared/fit/verdict-types.ts';
import type { Ladder, Theme } from '../../../../shared/model/ladder.ts';

type Dimension = Ladder['dimensions'][number];

/** A criterion in a matrix, from column `from` to column `to`: over more than one where several tracks share it. */
export type MatrixEntry = {
  readonly verdict: CriterionVerdict;
  readonly from: number;
  readonly to: number;
  readonly shared: boolean;
};

/** Rows of one theme; each row holds its entries from left to right. */
export type ThemeRows = { readonly theme: Theme; readonly rows: readonly (readonly MatrixEntry[])[] };

/** Themes of one dimension; null for those that have none. */
export type DimensionRows = { readonly dimension: Dimension | null; readonly themes: readonly ThemeRows[] };

/** One level, a row for each criterion, a column for each track: a criterion that both ask for is one entry over both. */
export function levelMatrix(ladder: Ladder, fits: readonly TrackFit[], level: string): readonly DimensionRows[] {
  const entries = new Map<string, MatrixEntry>();
  fits.forEach(({ levels }, column) => {
    for (const verdict of levels.find((standing) => standing.level.id === level)?.criteria ?? []) {
      const { id } = verdict.criterion;
      const before = entries.get(id);
      entries.set(
        id,
        before === undefined
          ? { verdict, from: column, to: column, shared: false }
          : { ...before, to: column, shared: true },
      );
    }
  });
  const inOrder = ladder.criteria.flatMap(({ id }) => entries.get(id) ?? []);
  return byDimension(ladder, (theme) =>
    inOrder.filter(({ verdict }) => verdict.criterion.theme === theme).map((entry) => [entry]),
  );
}

/** One track, a row for each theme, a column for each level from the lowest up; `tracks` are those compared. */
export function trackMatrix(ladder: Ladder, fit: TrackFit, tracks: readonly string[]): readonly DimensionRows[] {
  const entries = fit.levels.flatMap(({ criteria }, column) =>
    criteria.map((verdict): MatrixEntry => {
      const shared = tracks.filter((id) => verdict.criterion.tracks.includes(id)).length > 1;
      return { verdict, from: column, to: column, shared };
    }),
  );
  return byDimension(ladder, (theme) => {
    const row = entries.filter(({ verdict }) => verdict.criterion.theme === theme);
    return row.length === 0 ? [] : [row];
  });
}

/** How many criteria both tracks ask for at a level, and how many each asks for alone. */
export function sharing(rows: readonly DimensionRows[], columns: number): { shared: number; own: readonly number[] } {
  const entries = rows.flatMap(({ themes }) => themes.flatMap((theme) => theme.rows.flat()));
  const own = Array.from(
    { length: columns },
    (_, column) => entries.filter((entry) => !entry.shared && entry.from === column).length,
  );
  return { shared: entries.filter((entry) => entry.shared).length, own };
}

function byDimension(
  ladder: Ladder,
  rowsOf: (theme: string) => readonly (readonly MatrixEntry[])[],
): readonly DimensionRows[] {
  const dimensions: readonly (Dimension | null)[] = [...ladder.dimensions, null];
  return dimensions
    .map((dimension) => ({
      dimension,
      themes: ladder.themes
        .filter((theme) => theme.dimension === (dimension?.id ?? null))
        .map((theme) => ({ theme, rows: rowsOf(theme.id) }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ themes }) => themes.length > 0);
}
