import { Plus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { Button } from '../../components/button.tsx';
import { ListAndDetail } from '../../components/list-and-detail.tsx';
import { Page } from '../../components/page.tsx';
import { tell } from '../../components/toasts.tsx';
import { useWideWindow } from '../../components/use-wide-window.ts';
import { newId } from '../../store/new-id.ts';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useToday } from '../../store/today.ts';
import { altKeyText } from '../../text/keys.ts';
import { text } from '../../text/text.ts';
import styles from './activities-screen.module.css';
import { discardWithWayBack, duplicate, removeWithWayBack } from './activity-actions.ts';
import { EmptyActivities } from './empty-activities.tsx';
import { ActivityForm } from './form/activity-form.tsx';
import { beginActivity, forgetFresh, hasActivityDraft, useFreshActivity } from './fresh-activity.ts';
import { ActivityList } from './list/activity-list.tsx';
import { listRows } from './list/list-rows.ts';
import { useListView } from './list/list-view.ts';
import { listedActivities } from './list/listed-activity.ts';
import { useNewKey } from './use-new-key.ts';

/** What the person did: the list of it, and the form of what is chosen. */
export function ActivitiesScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const [, navigate] = useLocation();
  const today = useToday();
  const wide = useWideWindow();
  const fresh = useFreshActivity(promotionCase.id);
  const [focusTitle, setFocusTitle] = useState<{ readonly id: string } | null>(null);
  const [focusRow, setFocusRow] = useState<{ readonly id: string } | null>(null);
  const [view, changeView] = useListView(promotionCase.id);
  const { activities } = promotionCase;

  const listed = useMemo(() => listedActivities(promotionCase), [promotionCase]);
  const found = useMemo(() => listRows(listed, view), [listed, view]);
  const shown = found.filter((row) => row.kind === 'item');
  const waiting = fresh !== null && !activities.some(({ id }) => id === fresh.id) ? fresh : null;
  const rows = useMemo(
    () =>
      waiting === null
        ? found
        : [
            { kind: 'item' as const, id: waiting.id, item: { activity: waiting, proof: 'word' as const, claims: 0 } },
            ...found,
          ],
    [found, waiting],
  );

  // A new activity is forgotten once it is in the case, or once it is left with nothing written.
  useEffect(() => {
    if (fresh === null) return;
    const inCase = activities.some(({ id }) => id === fresh.id);
    if (inCase || (fresh.id !== item && !hasActivityDraft(fresh.id))) forgetFresh();
  }, [fresh, activities, item]);

  const open = (id: string): void => navigate(pathTo('activities', id));
  const write = (): void => {
    const begun = beginActivity(promotionCase.id, newId(), today);
    setFocusTitle({ id: begun.id });
    open(begun.id);
  };
  useNewKey(write);

  const leave = (id: string): void => {
    const position = shown.findIndex((row) => row.id === id);
    const next = shown[position + 1] ?? shown[position - 1];
    if (next !== undefined) setFocusRow({ id: next.id });
    navigate(wide && next !== undefined ? pathTo('activities', next.id) : pathTo('activities'), { replace: true });
  };
  const remove = (id: string, title: string): void => {
    const wayBack =
      waiting?.id === id ? discardWithWayBack(promotionCase.id, waiting) : removeWithWayBack(promotionCase, id);
    leave(id);
    if (wayBack === null) return;
    const run = (): void => {
      wayBack();
      open(id);
    };
    tell({
      title: title === '' ? text.activities.discarded : text.activities.removed(title),
      action: { label: text.shell.undo, run },
    });
  };

  const chosenId = useDeferredValue(item);
  const chosen = activities.find(({ id }) => id === chosenId) ?? (waiting?.id === chosenId ? waiting : null);
  const isKnown = item === undefined || item === waiting?.id || activities.some(({ id }) => id === item);
  if (!isKnown) return <Redirect to={pathTo('activities')} replace />;

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
            activities={activities}
            rows={rows}
            shown={shown.length}
            view={view}
            onChange={changeView}
            current={item}
            focusOn={focusRow}
            hrefOf={(id) => pathTo('activities', id)}
            onReach={wide ? (id) => navigate(pathTo('activities', id), { replace: true }) : undefined}
          />
        }
        detail={
          chosen === null ? null : (
            <ActivityForm
              key={chosen.id}
              promotionCase={promotionCase}
              activity={chosen}
              fresh={chosen === waiting}
              focusTitle={focusTitle?.id === chosen.id ? focusTitle : null}
              pathTo={pathTo}
              onRemove={() => remove(chosen.id, chosen.title)}
              onDuplicate={() => {
                const copy = duplicate(chosen, newId());
                setFocusTitle({ id: copy.id });
                open(copy.id);
              }}
            />
          )
        }
      />
    </Page>
  );
}
