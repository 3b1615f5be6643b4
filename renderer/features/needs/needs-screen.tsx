import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { Redirect } from 'wouter';
import type { Need } from '../../../shared/model/need.ts';
import { Button } from '../../components/button.tsx';
import { ItemList } from '../../components/lists/item-list.tsx';
import { ListAndDetail } from '../../components/lists/list-and-detail.tsx';
import type { ListRow } from '../../components/lists/list-row.ts';
import { useWideWindow } from '../../components/lists/use-wide-window.ts';
import { Page } from '../../components/page.tsx';
import { tell, tellProblem } from '../../components/popups/toasts.tsx';
import { newId } from '../../store/new-id.ts';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useItemChoice } from '../../store/use-item-choice.ts';
import { text } from '../../text/text.ts';
import { EmptyNeeds } from './empty-needs.tsx';
import { InThePacket } from './in-the-packet.tsx';
import { NeedForm } from './need-form.tsx';
import { NeedRow } from './need-row.tsx';
import { blankNeed, freshNeeds } from './new-need.ts';
import { removeWithWayBack } from './remove-need.ts';

/** What the organization needs and no role covers, as the person has observed it. */
export function NeedsScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const { id: caseId, needs } = promotionCase;
  const choice = useItemChoice({
    caseId,
    items: needs,
    shown: needs.map(({ id }) => id),
    address: item,
    pathTo: (id) => pathTo('needs', id),
    freshItems: freshNeeds,
    fresh: freshNeeds.useFresh(caseId),
    beside: useWideWindow(),
  });
  const { waiting, chosen } = choice;
  const rows = useMemo(
    () =>
      (waiting === null ? needs : [waiting, ...needs]).map(
        (need): ListRow<Need> => ({
          kind: 'item',
          id: need.id,
          item: need,
        }),
      ),
    [needs, waiting],
  );

  const write = (): void => choice.openTitle(freshNeeds.begin(caseId, () => blankNeed(newId())).id);
  const remove = (need: Need): void => {
    const wayBack = need.id === waiting?.id ? freshNeeds.discard() : removeWithWayBack(promotionCase, need);
    choice.leave(need.id);
    if (wayBack === null) return;
    const run = (): void => {
      const problem = wayBack();
      if (problem === null) choice.open(need.id);
      else tellProblem(problem);
    };
    tell({
      title: need.title === '' ? text.needs.discarded : text.needs.removed(need.title),
      action: { label: text.shell.undo, run },
    });
  };

  if (choice.isLost) return <Redirect to={pathTo('needs')} replace />;
  const newButton = (
    <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={write}>
      {text.needs.newNeed}
    </Button>
  );
  if (needs.length === 0 && waiting === null) {
    return (
      <Page title={text.needs.title} lead={text.needs.lead}>
        <EmptyNeeds action={newButton} />
      </Page>
    );
  }
  return (
    <Page
      title={text.needs.title}
      actions={
        <>
          <InThePacket promotionCase={promotionCase} pathTo={pathTo} />
          {newButton}
        </>
      }
      body="fill"
    >
      <ListAndDetail
        back={{ href: pathTo('needs'), label: text.needs.back }}
        hint={text.needs.choose}
        list={
          <ItemList
            label={text.needs.title}
            rows={rows}
            current={item}
            focusOn={choice.focusRow}
            hrefOf={(id) => pathTo('needs', id)}
            onReach={choice.reach}
          >
            {(need) => <NeedRow caseId={caseId} need={need} />}
          </ItemList>
        }
        detail={
          chosen === null ? null : (
            <NeedForm
              key={chosen.id}
              promotionCase={promotionCase}
              need={chosen}
              fresh={chosen === waiting}
              focusTitle={choice.focusTitle?.id === chosen.id ? choice.focusTitle : null}
              pathTo={pathTo}
              onRemove={() => remove(chosen)}
            />
          )
        }
      />
    </Page>
  );
}
