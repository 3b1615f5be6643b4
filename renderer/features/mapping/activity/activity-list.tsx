import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { findActivities } from '../../../../shared/evidence/find-activities.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { proofName } from '../../../../shared/text/names.ts';
import { SearchBox } from '../../../components/fields/search-box.tsx';
import { ItemList } from '../../../components/lists/item-list.tsx';
import type { ListRow } from '../../../components/lists/list-row.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './activity.module.css';

type Props = {
  readonly activities: readonly Activity[];
  readonly claims: ReadonlyMap<string, number>;
  readonly gradeOf: (activity: Activity) => Proof;
  readonly selected: string | undefined;
  readonly pathTo: PathTo;
};

/** The activities to choose from, newest first, with how many claims rest on each. */
export function ActivityList({ activities, claims, gradeOf, selected, pathTo }: Props) {
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const rows = useMemo(
    () => findActivities(activities, wanted).map((item): ListRow<Activity> => ({ kind: 'item', id: item.id, item })),
    [activities, wanted],
  );
  return (
    <>
      <div className={styles.search}>
        <SearchBox label={text.mapping.findActivity} value={query} onChange={setQuery} />
      </div>
      {rows.length === 0 ? (
        <p className={styles.nothing} role="status">
          {text.mapping.nothingFound(wanted)}
        </p>
      ) : (
        <ItemList
          label={text.mapping.activities}
          rows={rows}
          current={selected}
          hrefOf={(id) => pathTo('map', id)}
          onReach={(id) => navigate(pathTo('map', id), { replace: true })}
        >
          {(activity) => (
            <span className={styles.row}>
              <span className={styles.title}>{activity.title}</span>
              <span className={styles.muted}>
                {spanText(activity.start, activity.end)} · {proofName(gradeOf(activity))} ·{' '}
                {text.mapping.claimsOrNone(claims.get(activity.id) ?? 0)}
              </span>
            </span>
          )}
        </ItemList>
      )}
    </>
  );
}
