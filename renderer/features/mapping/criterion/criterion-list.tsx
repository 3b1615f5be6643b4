import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../../shared/ladder/look-up.ts';
import type { Criterion, Ladder } from '../../../../shared/model/ladder.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { ItemList } from '../../../components/lists/item-list.tsx';
import type { ListRow } from '../../../components/lists/list-row.ts';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import type { LevelGroup, MapScope } from '../map-scope.ts';
import styles from './criterion-list.module.css';

type Props = {
  readonly ladder: Ladder;
  readonly scope: MapScope;
  readonly groups: readonly LevelGroup[];
  readonly verdicts: ReadonlyMap<string, CriterionVerdict>;
  readonly claims: ReadonlyMap<string, number>;
  readonly selected: string | undefined;
  readonly pathTo: PathTo;
};

/** The criteria to choose from, each with where it stands; arrow keys go through them and choose as they go. */
export function CriterionList({ ladder, scope, groups, verdicts, claims, selected, pathTo }: Props) {
  const [, navigate] = useLocation();
  const rows = useMemo(() => rowsOf(ladder, scope, groups), [ladder, scope, groups]);
  const title = scope.level === null ? text.mapping.allLevels : levelTitle(ladder, scope.track, scope.level);
  if (rows.length === 0) return <p className={styles.none}>{text.mapping.noCriteria}</p>;
  return (
    <ItemList
      label={text.mapping.criteria(title)}
      rows={rows}
      current={selected}
      hrefOf={(id) => pathTo('map', id)}
      onReach={(id) => navigate(pathTo('map', id), { replace: true })}
    >
      {(criterion) => {
        const verdict = verdicts.get(criterion.id)?.verdict ?? 'gap';
        const count = claims.get(criterion.id) ?? 0;
        return (
          <span className={styles.row}>
            <VerdictMark verdict={verdict} />
            <span className={styles.statement}>{criterion.statement}</span>
            <span className={styles.state}>
              {verdictName(verdict)}
              {count > 0 && ` · ${text.mapping.claims(count)}`}
            </span>
          </span>
        );
      }}
    </ItemList>
  );
}

/** Criteria under the names of their themes; with several levels in sight, each name says which level it is of. */
function rowsOf(ladder: Ladder, scope: MapScope, groups: readonly LevelGroup[]): readonly ListRow<Criterion>[] {
  return groups.flatMap(({ level, themes }) =>
    themes.flatMap(({ theme, criteria }): ListRow<Criterion>[] => [
      {
        kind: 'heading',
        id: `${level.id} ${theme.id}`,
        title:
          scope.level === null ? text.mapping.group(levelTitle(ladder, scope.track, level.id), theme.name) : theme.name,
      },
      ...criteria.map((criterion): ListRow<Criterion> => ({ kind: 'item', id: criterion.id, item: criterion })),
    ]),
  );
}
