import type { CriterionVerdict, LevelStanding } from '../../../../shared/fit/verdict-types.ts';
import type { Ladder, Theme } from '../../../../shared/model/ladder.ts';

type Dimension = Ladder['dimensions'][number];

/** A criterion in a matrix, from column `from` to column `to`: over more than one where one row holds it for several. */
export type MatrixEntry = {
  /** Unlike any other in the matrix, in which a criterion may stand more than once. */
  readonly key: string;
  readonly verdict: CriterionVerdict;
  readonly from: number;
  readonly to: number;
  readonly shared: boolean;
};

/** Rows of one theme; each row holds its entries from left to right. */
export type ThemeRows = { readonly theme: Theme; readonly rows: readonly (readonly MatrixEntry[])[] };

/** Themes of one dimension; null for those that have none. */
export type DimensionRows = { readonly dimension: Dimension | null; readonly themes: readonly ThemeRows[] };

/** A row for each criterion, a column for each standing: a criterion that several of them ask for is one entry over all. */
export function criteriaMatrix(ladder: Ladder, standings: readonly LevelStanding[]): readonly DimensionRows[] {
  const entries = new Map<string, MatrixEntry>();
  standings.forEach(({ criteria }, column) => {
    for (const verdict of criteria) {
      const { id } = verdict.criterion;
      const before = entries.get(id);
      entries.set(
        id,
        before === undefined
          ? { key: id, verdict, from: column, to: column, shared: false }
          : { ...before, to: column, shared: true },
      );
    }
  });
  const inOrder = ladder.criteria.flatMap(({ id }) => entries.get(id) ?? []);
  return byDimension(ladder, (theme) =>
    inOrder.filter(({ verdict }) => verdict.criterion.theme === theme).map((entry) => [entry]),
  );
}

/** A row for each theme, a column for each standing; a criterion stands in every column that asks for it. */
export function themeMatrix(ladder: Ladder, standings: readonly LevelStanding[]): readonly DimensionRows[] {
  const times = new Map<string, number>();
  for (const { criterion } of standings.flatMap(({ criteria }) => criteria)) {
    times.set(criterion.id, (times.get(criterion.id) ?? 0) + 1);
  }
  const entries = standings.flatMap(({ criteria }, column) =>
    criteria.map((verdict): MatrixEntry => {
      const { id } = verdict.criterion;
      return { key: `${column} ${id}`, verdict, from: column, to: column, shared: (times.get(id) ?? 0) > 1 };
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
