import { useDeferredValue, useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemList } from '../../components/lists/item-list.tsx';
import { ListAndDetail } from '../../components/lists/list-and-detail.tsx';
import { useWideWindow } from '../../components/lists/use-wide-window.ts';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { localDayText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import styles from './history-screen.module.css';
import { SittingPanel } from './sitting-panel.tsx';
import { SittingRow } from './sitting-row.tsx';
import { historyRows, sittingAt, sittingId, sittingsOf } from './sittings.ts';
import { useHistory } from './use-history.ts';

/** What changed in the case and when, and the case as it was at any time. */
export function HistoryScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const { list, problem, isBehind, readAgain } = useHistory(promotionCase);
  const [, navigate] = useLocation();
  const beside = useWideWindow();
  const sittings = useMemo(() => (list === null ? [] : sittingsOf(list)), [list]);
  const rows = useMemo(() => historyRows(sittings, localDayText, text.history.beginningDay), [sittings]);
  // The list follows the keys at once; what changed comes when there is time to draw it.
  const chosen = sittingAt(sittings, useDeferredValue(item));

  const hasNotices = problem !== null || isBehind;
  const notices = (
    <>
      {problem !== null && (
        <Notice kind="problem" action={<Button onClick={readAgain}>{text.history.tryAgain}</Button>}>
          {text.history.failed}: {problem}
        </Notice>
      )}
      {isBehind && <Notice kind="warning">{text.history.notSaved}</Notice>}
    </>
  );
  if (list === null || list.entries.length === 0) {
    return (
      <Page title={text.history.title} lead={text.history.lead}>
        {hasNotices && <div className={styles.told}>{notices}</div>}
        {list === null && problem === null && <p role="status">{text.history.loading}</p>}
        {list !== null && <EmptyState title={text.history.emptyTitle}>{text.history.emptyText}</EmptyState>}
      </Page>
    );
  }
  if (item !== undefined && sittingAt(sittings, item) === null) return <Redirect to={pathTo('history')} replace />;
  return (
    <Page title={text.history.title} lead={text.history.lead} body="fill">
      <ListAndDetail
        back={{ href: pathTo('history'), label: text.history.back }}
        hint={text.history.choose}
        list={
          <>
            {hasNotices && <div className={styles.notices}>{notices}</div>}
            <ItemList
              label={text.history.title}
              rows={rows}
              current={item}
              hrefOf={(id) => pathTo('history', id)}
              onReach={beside ? (id) => navigate(pathTo('history', id), { replace: true }) : undefined}
            >
              {(sitting) => <SittingRow sitting={sitting} isWhole={list.from === 0} />}
            </ItemList>
          </>
        }
        detail={
          chosen === null ? null : (
            <SittingPanel
              key={sittingId(chosen)}
              sitting={chosen}
              promotionCase={promotionCase}
              isWhole={list.from === 0}
            />
          )
        }
      />
    </Page>
  );
}
