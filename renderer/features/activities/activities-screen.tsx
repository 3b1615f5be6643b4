import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { Redirect } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ListAndDetail } from '../../components/lists/list-and-detail.tsx';
import { useWideWindow } from '../../components/lists/use-wide-window.ts';
import { Page } from '../../components/page.tsx';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { newId } from '../../store/new-id.ts';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useToday } from '../../store/today.ts';
import { useItemChoice } from '../../store/use-item-choice.ts';
import { altKeyText } from '../../text/keys.ts';
import { text } from '../../text/text.ts';
import styles from './activities-screen.module.css';
import { duplicate, removeWithWayBack } from './activity-actions.ts';
import { EmptyActivities } from './empty-activities.tsx';
import { ActivityForm } from './form/activity-form.tsx';
import { ActivityList } from './list/activity-list.tsx';
import { listRows } from './list/list-rows.ts';
import { useListView } from './list/list-view.ts';
import { listedActivities, listedFresh, wordsInUse } from './list/listed-activity.ts';
import { useWarmSearch } from './list/use-warm-search.ts';
import { blankActivity, freshActivities } from './new-activity.ts';
import { useNewKey } from './use-new-key.ts';

/** What the person did: the list of it, and the form of what is chosen. */
export function ActivitiesScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const { id: caseId, activities } = promotionCase;
  const today = useToday();
  const [view, changeView] = useListView(caseId);
  const listed = useMemo(() => listedActivities(promotionCase), [promotionCase]);
  // The search shows what is typed at once; the list follows.
  const listView = useDeferredValue(view);
  const found = useMemo(() => listRows(listed, listView), [listed, listView]);
  const tags = useMemo(() => wordsInUse(activities, 'tags'), [activities]);
  const projects = useMemo(() => wordsInUse(activities, 'project'), [activities]);
  const people = useMemo(() => wordsInUse(activities, 'collaborators'), [activities]);
  const shown = found.flatMap((row) => (row.kind === 'item' ? [row.id] : []));
  const choice = useItemChoice({
    caseId,
    items: activities,
    shown,
    address: item,
    pathTo: (id) => pathTo('activities', id),
    freshItems: freshActivities,
    fresh: freshActivities.useFresh(caseId),
    beside: useWideWindow(),
  });
  const { waiting, chosen } = choice;
  const rows = useMemo(() => (waiting === null ? found : [listedFresh(waiting), ...found]), [found, waiting]);

  const write = (): void => choice.openTitle(freshActivities.begin(caseId, () => blankActivity(newId(), today)).id);
  useNewKey(write);
  useWarmSearch(activities);
  const remove = (id: string, title: string): void => {
    const wayBack = id === waiting?.id ? freshActivities.discard() : removeWithWayBack(promotionCase, id);
    choice.leave(id);
    if (wayBack === null) return;
    const run = (): void => {
      const problem = wayBack();
      if (problem === null) choice.open(id);
      else tellProblem(problem);
    };
    tell({
      title: title === '' ? text.activities.discarded : text.activities.removed(title),
      action: { label: text.shell.undo, run },
    });
  };

  if (choice.isLost) return <Redirect to={pathTo('activities')} replace />;
  const newButton = (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={write} aria-keyshortcuts="Alt+N">
      {text.activities.newActivity}
      <kbd className={styles.key}>{altKeyText('N')}</kbd>
    </Button>
  );
  if (activities.length === 0 && waiting === null) {
    return (
      <Page title={text.activities.title} lead={text.activities.lead}>
        <EmptyActivities action={newButton} />
      </Page>
    );
  }
  return (
    <Page title={text.activities.title} actions={newButton} body="fill">
      <ListAndDetail
        back={{ href: pathTo('activities'), label: text.activities.back }}
        hint={text.activities.choose}
        list={
          <ActivityList
            caseId={caseId}
            total={activities.length}
            projects={projects}
            tags={tags}
            rows={rows}
            shown={shown.length}
            view={view}
            onChange={changeView}
            current={item}
            focusOn={choice.focusRow}
            hrefOf={(id) => pathTo('activities', id)}
            onReach={choice.reach}
          />
        }
        detail={
          chosen === null ? null : (
            <ActivityForm
              key={chosen.id}
              promotionCase={promotionCase}
              activity={chosen}
              fresh={chosen === waiting}
              projects={projects}
              tags={tags}
              people={people}
              focusTitle={choice.focusTitle?.id === chosen.id ? choice.focusTitle : null}
              pathTo={pathTo}
              onRemove={() => remove(chosen.id, chosen.title)}
              onDuplicate={() => choice.openTitle(duplicate(chosen, newId()).id)}
            />
          )
        }
      />
    </Page>
  );
}
