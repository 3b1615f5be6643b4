import { useId } from 'react';
import type { Choice, Question } from '../../../shared/difference/merge/merge-types.ts';
import { ItemDifference } from '../../components/differences/item-difference.tsx';
import { text } from '../../text/text.ts';
import type { NameOf } from '../../text/value-text.ts';
import styles from './merge-screen.module.css';
import { PartedList } from './parted-list.tsx';
import { QuestionChoice } from './question-choice.tsx';
import type { DecidedItem } from './question-groups.ts';
import type { SideNames } from './side-names.ts';

type Props = {
  readonly items: readonly DecidedItem<Question>[];
  readonly answered: ReadonlySet<string>;
  readonly sides: SideNames;
  readonly nameOf: NameOf;
  readonly onChoose: (question: string, choice: Choice) => void;
};

/** What only the user can decide, item by item. */
export function QuestionList({ items, answered, sides, nameOf, onChoose }: Props) {
  const headingId = useId();
  const choiceFor = (question: Question | null | undefined) =>
    question === null || question === undefined ? null : (
      <QuestionChoice
        question={question}
        sides={sides}
        isAnswered={answered.has(question.id)}
        onChoose={(choice) => onChoose(question.id, choice)}
      />
    );
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{text.merge.questions}</h2>
      <PartedList
        items={items}
        draw={({ difference, whole, byField }) => (
          <ItemDifference
            difference={difference}
            sides={{ one: sides.here, other: sides.there }}
            nameOf={nameOf}
            isSequel={false}
            {...(whole === null ? {} : { note: whole.mine === null ? text.merge.removedHere : sides.removedThere })}
            underTitle={choiceFor(whole)}
            underField={(field) => choiceFor(byField.get(field.name))}
          />
        )}
      />
    </section>
  );
}
