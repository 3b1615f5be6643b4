import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { growthPlan } from '../../../shared/fit/growth-plan.ts';
import { openIntentions } from '../../../shared/fit/plan/planned-case.ts';
import { criterionOf, levelTitle } from '../../../shared/ladder/look-up.ts';
import { Button } from '../../components/button.tsx';
import { Page } from '../../components/page.tsx';
import type { ScreenProps } from '../../store/screen-props.ts';
import { useToday } from '../../store/today.ts';
import { text } from '../../text/text.ts';
import { GapsSection } from './gaps-section.tsx';
import { IntentionsSection } from './intentions-section.tsx';
import { LevelChoice, type Place } from './level-choice.tsx';
import { OutlookSection } from './outlook-section.tsx';
import { IntentionDialog, NewIntentionDialog } from './plan-dialogs.tsx';
import styles from './plan-screen.module.css';

/** The address of a new intention for no criterion in particular; a criterion's id stands for a new one that serves it. */
const NEW = 'new';

/** What is missing for a level, what is planned for it, and when the case would stand if the plan holds. */
export function PlanScreen({ promotionCase, item, pathTo }: ScreenProps) {
  const { ladder, target, plan } = promotionCase;
  const today = useToday();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<Place | null>(null);
  const { track, level } = chosen ?? target;
  const settled = useDeferredValue(promotionCase);
  const growth = useMemo(
    () => growthPlan(settled, { track, level, date: settled.target.date }, today),
    [settled, track, level, today],
  );
  const title = levelTitle(ladder, track, level);
  const opened = plan.find(({ id }) => id === item);
  const criterion = item === undefined ? undefined : criterionOf(ladder, item);
  const close = (): void => navigate(pathTo('plan'));

  if (item !== undefined && opened === undefined && criterion === undefined && item !== NEW)
    return <Redirect to={pathTo('plan')} replace />;
  return (
    <Page
      title={text.plan.title}
      lead={text.plan.lead}
      actions={
        <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={() => navigate(pathTo('plan', NEW))}>
          {text.plan.planOne}
        </Button>
      }
    >
      <div className={styles.column}>
        <LevelChoice ladder={ladder} target={target} shown={{ track, level }} onChange={setChosen} />
        {growth === null ? (
          <p>{text.plan.noLevel}</p>
        ) : (
          <>
            <OutlookSection
              growth={growth}
              level={title}
              open={openIntentions(settled, today)}
              today={today}
              decision={target.date}
            />
            <GapsSection ladder={ladder} growth={growth} level={title} today={today} pathTo={pathTo} />
          </>
        )}
        <IntentionsSection promotionCase={promotionCase} today={today} pathTo={pathTo} />
      </div>
      {opened !== undefined && (
        <IntentionDialog key={opened.id} promotionCase={promotionCase} intention={opened} onClose={close} />
      )}
      {opened === undefined && item !== undefined && (
        <NewIntentionDialog
          key={item}
          promotionCase={promotionCase}
          criteria={criterion === undefined ? [] : [criterion.id]}
          onClose={close}
        />
      )}
    </Page>
  );
}
