import { ListChecks, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Redirect } from 'wouter';
import type { Referee } from '../../../shared/model/referee.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ItemList } from '../../components/lists/item-list.tsx';
import { ListAndDetail } from '../../components/lists/list-and-detail.tsx';
import { useWideWindow } from '../../components/lists/use-wide-window.ts';
import { Page } from '../../components/page.tsx';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { newId } from '../../store/new-id.ts';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useToday } from '../../store/today.ts';
import { useItemChoice } from '../../store/use-item-choice.ts';
import { text } from '../../text/text.ts';
import { CoverageDialog } from './coverage-dialog.tsx';
import { blankReferee, freshReferees } from './new-referee.ts';
import { RefereeFilterBox } from './referee-filter-box.tsx';
import { RefereeForm } from './referee-form.tsx';
import { RefereeRow } from './referee-row.tsx';
import { type RefereeFilter, refereeRows } from './referee-rows.ts';
import styles from './referees-screen.module.css';
import { removeWithWayBack } from './remove-referee.ts';
import { RequestDialog } from './request-dialog.tsx';
import { WitnessNotice } from './witness-notice.tsx';

/** Who can vouch, for what, and how far it has come with them. */
export function RefereesScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const { id: caseId, referees } = promotionCase;
  const today = useToday();
  const [filter, setFilter] = useState<RefereeFilter>('all');
  const [coverage, showCoverage] = useState(false);
  // Asked here, above the form: the dialog outlives the window's becoming too narrow for two panes.
  const [askedId, ask] = useState<string | null>(null);
  const found = useMemo(() => refereeRows(referees, { filter, today }), [referees, filter, today]);
  const choice = useItemChoice({
    caseId,
    items: referees,
    shown: found.flatMap((row) => (row.kind === 'item' ? [row.id] : [])),
    address: item,
    pathTo: (id) => pathTo('referees', id),
    freshItems: freshReferees,
    fresh: freshReferees.useFresh(caseId),
    beside: useWideWindow(),
  });
  const { waiting, chosen } = choice;
  const asked = referees.find(({ id }) => id === askedId);
  const rows = useMemo(
    () => (waiting === null ? found : [{ kind: 'item' as const, id: waiting.id, item: waiting }, ...found]),
    [found, waiting],
  );

  const write = (): void => choice.openTitle(freshReferees.begin(caseId, () => blankReferee(newId())).id);
  const remove = (referee: Referee): void => {
    const wayBack = referee.id === waiting?.id ? freshReferees.discard() : removeWithWayBack(promotionCase, referee);
    choice.leave(referee.id);
    if (wayBack === null) return;
    const run = (): void => {
      const problem = wayBack();
      if (problem === null) choice.open(referee.id);
      else tellProblem(problem);
    };
    tell({
      title: referee.name === '' ? text.referees.discarded : text.referees.removed(referee.name),
      action: { label: text.shell.undo, run },
    });
  };

  if (choice.isLost) return <Redirect to={pathTo('referees')} replace />;
  const newButton = (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={write}>
      {text.referees.newReferee}
    </Button>
  );
  if (referees.length === 0 && waiting === null) {
    return (
      <Page
        title={text.referees.title}
        lead={text.referees.lead}
        notice={<WitnessNotice promotionCase={promotionCase} />}
      >
        <EmptyState title={text.referees.emptyTitle} action={newButton}>
          {text.referees.emptyText}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={text.referees.title}
      actions={
        <>
          <Button icon={<ListChecks size={16} aria-hidden />} onClick={() => showCoverage(true)}>
            {text.referees.coverage}
          </Button>
          {newButton}
        </>
      }
      notice={<WitnessNotice promotionCase={promotionCase} />}
      body="fill"
    >
      <ListAndDetail
        back={{ href: pathTo('referees'), label: text.referees.back }}
        hint={text.referees.choose}
        list={
          <>
            <RefereeFilterBox filter={filter} onChange={setFilter} />
            {rows.length === 0 && <p className={styles.noneFits}>{text.referees.noneFits}</p>}
            <ItemList
              label={text.referees.title}
              rows={rows}
              current={item}
              focusOn={choice.focusRow}
              hrefOf={(id) => pathTo('referees', id)}
              onReach={choice.reach}
            >
              {(referee) => <RefereeRow caseId={caseId} referee={referee} />}
            </ItemList>
          </>
        }
        detail={
          chosen === null ? null : (
            <RefereeForm
              key={chosen.id}
              promotionCase={promotionCase}
              referee={chosen}
              fresh={chosen === waiting}
              focusTitle={choice.focusTitle?.id === chosen.id ? choice.focusTitle : null}
              onRemove={() => remove(chosen)}
              onAsk={() => ask(chosen.id)}
            />
          )
        }
      />
      {asked !== undefined && (
        <RequestDialog promotionCase={promotionCase} referee={asked} today={today} onClose={() => ask(null)} />
      )}
      {coverage && <CoverageDialog promotionCase={promotionCase} pathTo={pathTo} onClose={() => showCoverage(false)} />}
    </Page>
  );
}
