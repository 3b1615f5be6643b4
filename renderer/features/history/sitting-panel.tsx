import { useState } from 'react';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ChoiceBox } from '../../components/fields/choice-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { localDayText, timeSpanText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import { namesIn } from '../../text/value-text.ts';
import { DifferenceList } from './difference-list.tsx';
import styles from './history-screen.module.css';
import { sittingTitle } from './sitting-row.tsx';
import type { Sitting } from './sittings.ts';
import { StateActions } from './state-actions.tsx';
import { StateView } from './state-view.tsx';
import { useStates } from './use-states.ts';

type Props = {
  readonly sitting: Sitting;
  readonly promotionCase: PromotionCase;
  /** The history reaches back to where the case began. */
  readonly isWhole: boolean;
};

type View = keyof typeof text.history.views;

/** What changed in a sitting, the case as it was then, and the way back to it. */
export function SittingPanel({ sitting, promotionCase, isWhole }: Props) {
  const { begun, ended, count, entry } = sitting;
  const states = useStates(promotionCase.id, sitting);
  const [view, setView] = useState<View>(entry === null ? 'state' : 'changed');
  const views = Object.entries(text.history.views).map(([value, label]) => ({ value, label }));
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <h2>{sittingTitle(sitting, isWhole)}</h2>
        {entry !== null && (
          <p className={styles.facts}>
            <span>{text.history.changesIn(localDayText(ended), timeSpanText(begun, ended))}</span>
            <span>{text.history.changes(count)}</span>
          </p>
        )}
      </header>
      {states.kind === 'reading' && <p role="status">{text.history.loading}</p>}
      {states.kind === 'failed' && <Notice kind="problem">{states.problem}</Notice>}
      {states.kind === 'read' && (
        <>
          <StateActions sitting={sitting} then={states.after} promotionCase={promotionCase} />
          <ChoiceBox
            label={text.history.view}
            hideLabel
            choices={views}
            value={view}
            onChange={(next) => setView(next as View)}
          />
          {view === 'changed' && <Changed before={states.before} after={states.after} isBeginning={entry === null} />}
          {view === 'state' && <StateView subject={states.after} />}
          {view === 'now' && (
            <DifferenceList
              one={states.after}
              other={promotionCase}
              sides={{ one: text.history.past, other: text.history.now }}
              notes={text.history.presenceSince}
              nameOf={namesIn(promotionCase, states.after)}
              same={text.history.isNow}
            />
          )}
        </>
      )}
    </article>
  );
}

type ChangedProps = {
  readonly before: PromotionCase | null;
  readonly after: PromotionCase;
  readonly isBeginning: boolean;
};

function Changed({ before, after, isBeginning }: ChangedProps) {
  if (before === null) {
    return <p>{isBeginning ? text.history.beginningChanged : text.history.changeUnknown}</p>;
  }
  return (
    <DifferenceList
      one={before}
      other={after}
      sides={{ one: text.history.before, other: text.history.after }}
      notes={text.history.presence}
      nameOf={namesIn(after, before)}
      same={text.history.nothingChanged}
    />
  );
}
