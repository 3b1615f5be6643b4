import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Control, useController } from 'react-hook-form';
import { daysOverdue } from '../../../shared/evidence/vouching.ts';
import type { CalendarDate } from '../../../shared/lib/calendar-date.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceBox } from '../../components/fields/choice-field.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';
import styles from './progress.module.css';

const ANSWERS = ['none', 'agreed', 'declined'] as const;

type Props = {
  readonly control: Control<Referee>;
  readonly referee: Referee;
  readonly effect: string;
  readonly today: CalendarDate;
  /** Opens the request for feedback; null while the referee is not in the case yet. */
  readonly onAsk: (() => void) | null;
};

/** Asked, answered, may be quoted: three steps, each with its day, and each done today with a click. */
export function ProgressSection({ control, referee, effect, today, onAsk }: Props) {
  const asked = useController({ control, name: 'askedOn' }).field;
  const answer = useController({ control, name: 'answer' }).field;
  const answered = useController({ control, name: 'answeredOn' }).field;
  const consent = useController({ control, name: 'consentToQuote' }).field;
  const consented = useController({ control, name: 'consentedOn' }).field;
  const words = text.referees;
  const days = daysOverdue(referee, today);
  const answerNow = (value: 'agreed' | 'declined'): void => {
    answer.onChange(value);
    answered.onChange(today);
  };
  const allow = (allowed: boolean): void => {
    consent.onChange(allowed);
    consented.onChange(allowed ? today : null);
  };
  return (
    <FormSection title={words.progress}>
      <ol className={styles.steps}>
        <Step done={asked.value !== null || answer.value !== 'none'} name={words.steps.asked}>
          <TextField control={control} name="askedOn" type="date" label={words.askedOn} />
          <div className={styles.buttons}>
            {onAsk !== null && <Button onClick={onAsk}>{words.askForFeedback}</Button>}
            {asked.value === null && <Button onClick={() => asked.onChange(today)}>{words.askedToday}</Button>}
          </div>
        </Step>
        <Step done={answer.value !== 'none'} name={words.steps.answered}>
          <ChoiceBox
            label={words.answer}
            choices={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
            value={answer.value}
            inputRef={answer.ref}
            onChange={answer.onChange}
          />
          {answer.value !== 'none' && (
            <TextField control={control} name="answeredOn" type="date" label={words.answeredOn} />
          )}
          {answer.value === 'none' && (
            <div className={styles.buttons}>
              <Button onClick={() => answerNow('agreed')}>{words.agreedToday}</Button>
              <Button onClick={() => answerNow('declined')}>{words.declinedToday}</Button>
            </div>
          )}
        </Step>
        <Step done={consent.value && answer.value === 'agreed'} name={words.steps.consented}>
          <p className={styles.consent}>{consent.value ? words.consentGiven : words.consentOpen}</p>
          {consent.value && <TextField control={control} name="consentedOn" type="date" label={words.consentedOn} />}
          <div className={styles.buttons}>
            <Button onClick={() => allow(!consent.value)}>
              {consent.value ? words.withdrawn : words.consentToday}
            </Button>
          </div>
        </Step>
      </ol>
      {days !== null && <Notice kind="warning">{words.overdue(days)}</Notice>}
      <p className={styles.effect} role="status">
        {effect}
      </p>
    </FormSection>
  );
}

function Step({
  done,
  name,
  children,
}: {
  readonly done: boolean;
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <li className={styles.step} data-done={done || undefined}>
      <span className={styles.mark}>
        {done && <Check size={13} strokeWidth={3} aria-hidden />}
        <span className="visually-hidden">{done ? text.referees.stepDone : text.referees.stepOpen}</span>
      </span>
      <div className={styles.content}>
        <p className={styles.stepName}>{name}</p>
        <div className={styles.fields}>{children}</div>
      </div>
    </li>
  );
}
