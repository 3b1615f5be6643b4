import type { Choice, Question } from '../../../shared/difference/merge/merge-types.ts';
import { ChoiceBox } from '../../components/fields/choice-field.tsx';
import { text } from '../../text/text.ts';
import styles from './merge-screen.module.css';
import type { SideNames } from './side-names.ts';

type Props = {
  readonly question: Question;
  readonly sides: SideNames;
  readonly isAnswered: boolean;
  readonly onChoose: (choice: Choice) => void;
};

/** The answers to one question, with the one in sight that is taken as long as there is none. */
export function QuestionChoice({ question, sides, isAnswered, onChoose }: Props) {
  const { item, field, options, chosen } = question;
  const label = field === null ? text.merge.keepOrRemove(item.title) : text.merge.take(fieldName(question), item.title);
  return (
    <div className={styles.choice}>
      <ChoiceBox
        label={label}
        hideLabel
        choices={options.map((option) => ({ value: option, label: optionName(question, option, sides) }))}
        value={chosen}
        onChange={(value) => onChoose(value as Choice)}
      />
      {!isAnswered && <span className={styles.said}>{text.merge.suggested}</span>}
      {chosen === 'both' && typeof question.outcome === 'string' && (
        <div className={styles.outcome}>
          <p className={styles.outcomeName}>{text.merge.outcome}</p>
          <p className={styles.outcomeText}>{question.outcome}</p>
        </div>
      )}
    </div>
  );
}

function optionName({ field, mine, theirs }: Question, option: Choice, sides: SideNames): string {
  if (option === 'both') return text.merge.both;
  if (field !== null) return option === 'mine' ? sides.here : sides.there;
  return (option === 'mine' ? mine : theirs) === null ? text.merge.remove : text.merge.keep;
}

function fieldName({ item, field }: Question): string {
  if (field === 'dates') return `${text.fields.name(item.kind, 'start')}, ${text.fields.name(item.kind, 'end')}`;
  if (field === 'place') return `${text.fields.name(item.kind, 'track')}, ${text.fields.name(item.kind, 'level')}`;
  return text.fields.name(item.kind, field ?? '');
}
