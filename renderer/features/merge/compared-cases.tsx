import { Merge as MergeIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { CaseComparison } from '../../../shared/api/copy-answers.ts';
import type { Merge } from '../../../shared/difference/merge/merge-types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { momentText } from '../../text/dates.ts';
import { text } from '../../text/text.ts';
import { namesIn } from '../../text/value-text.ts';
import { AutomaticSection } from './automatic-section.tsx';
import styles from './merge-screen.module.css';
import { automaticItems, questionItems } from './question-groups.ts';
import { QuestionList } from './question-list.tsx';
import type { SideNames } from './side-names.ts';
import type { useMerge } from './use-merge.ts';

type Props = {
  readonly comparison: CaseComparison;
  readonly sides: SideNames;
  readonly merge: Merge;
  readonly merging: ReturnType<typeof useMerge>;
  readonly onLeave: () => void;
};

/** The questions, what was decided without them, and what does not fit. */
export function ComparedCases({ comparison, sides, merge, merging, onLeave }: Props) {
  const { mine, theirs, changedAt, fileName } = comparison;
  const { questions, automatic, leftOut } = merge;
  const { choices, isStale, problem, choose, save, keepBoth } = merging;
  const nameOf = useMemo(() => namesIn(mine, theirs), [mine, theirs]);
  const items = useMemo(() => questionItems(merge, comparison), [merge, comparison]);
  const answered = new Set(Object.keys(choices));
  const open = questions.filter(({ id }) => !answered.has(id)).length;
  const moment = (instant: string | null) => (instant === null ? null : momentText(instant));
  return (
    <Page
      title={text.merge.title(mine.person.name)}
      lead={text.merge.lead(fileName, moment(changedAt.mine), moment(changedAt.theirs))}
    >
      <div className={styles.column}>
        <div className={styles.bar}>
          <p role="status" className={styles.status}>
            {text.merge.left(open, questions.length)}
          </p>
          <div className={styles.actions}>
            <Button onClick={onLeave}>{text.merge.notNow}</Button>
            <Button onClick={keepBoth}>{text.merge.keepBoth}</Button>
            <Button look="primary" icon={<MergeIcon size={16} aria-hidden />} onClick={save}>
              {text.merge.merge}
            </Button>
          </div>
        </div>
        {problem !== null && <Notice kind="problem">{problem.message}</Notice>}
        {isStale && <Notice kind="warning">{text.merge.stale}</Notice>}
        {leftOut.length > 0 && (
          <Notice kind="warning">
            <p>{text.merge.leftOut}</p>
            <ul>
              {leftOut.map(({ item, field, why }) => (
                <li key={`${item.kind}/${item.key}/${field}`}>
                  {text.merge.leftOutWhy(text.fields.kind(item.kind), item.title, why)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {items.length > 0 && (
          <QuestionList items={items} answered={answered} sides={sides} nameOf={nameOf} onChoose={choose} />
        )}
        {automatic.length > 0 && (
          <AutomaticSection
            sides={sides}
            items={() => automaticItems(merge, comparison)}
            count={automatic.length}
            nameOf={nameOf}
          />
        )}
      </div>
    </Page>
  );
}
