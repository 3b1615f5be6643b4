import { useRef } from 'react';
import { Button } from '../../../components/button.tsx';
import { ItemList } from '../../../components/lists/item-list.tsx';
import type { ListRow } from '../../../components/lists/list-row.ts';
import type { FocusRequest } from '../../../store/use-item-choice.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-list.module.css';
import { ActivityRow } from './activity-row.tsx';
import { ListControls } from './list-controls.tsx';
import { ListState } from './list-state.tsx';
import { isNarrowed, type ListView, WHOLE_LIST } from './list-view.ts';
import type { ListedActivity } from './listed-activity.ts';

type Props = {
  readonly caseId: string;
  /** How many activities the case has. */
  readonly total: number;
  readonly projects: readonly string[];
  readonly tags: readonly string[];
  readonly rows: readonly ListRow<ListedActivity>[];
  /** How many of the activities the view lets through. */
  readonly shown: number;
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
  readonly current: string | undefined;
  readonly focusOn: FocusRequest | null;
  readonly hrefOf: (id: string) => string;
  readonly onReach: ((id: string) => void) | undefined;
};

/** The activities to choose from, with search, filter and order. */
export function ActivityList(props: Props) {
  const { caseId, total, projects, tags, rows, shown, view, onChange, current, focusOn, hrefOf, onReach } = props;
  const pane = useRef<HTMLDivElement>(null);
  const enterList = (): void => pane.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  return (
    <div ref={pane} className={styles.pane}>
      <ListControls projects={projects} tags={tags} view={view} onChange={onChange} onLeaveDown={enterList} />
      <ListState shown={shown} total={total} view={view} onChange={onChange} />
      {rows.length > 0 && (
        <ItemList
          label={text.activities.title}
          rows={rows}
          current={current}
          focusOn={focusOn}
          hrefOf={hrefOf}
          onReach={onReach}
        >
          {(item) => <ActivityRow caseId={caseId} {...item} />}
        </ItemList>
      )}
      {shown === 0 && total > 0 && (
        <div className={styles.nothing}>
          <p>{text.activities.nothingFound(view.query.trim() !== '', isNarrowed({ ...view, query: '' }))}</p>
          <Button onClick={() => onChange({ ...WHOLE_LIST, order: view.order })}>{text.activities.showAll}</Button>
        </div>
      )}
    </div>
  );
}
