import { Plus, X } from 'lucide-react';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { mayQuote } from '../../../shared/packet/audience-rules.ts';
import { questionsToAsk } from '../../../shared/packet/request/questions-to-ask.ts';
import { Button } from '../../components/button.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useRowRemoval } from '../../components/lists/use-row-removal.ts';
import { Notice } from '../../components/notice.tsx';
import { IconButton } from '../../components/popups/icon-button.tsx';
import { newId } from '../../store/new-id.ts';
import { text } from '../../text/text.ts';
import { AboutField } from './about-field.tsx';
import styles from './answers.module.css';

type Props = { readonly control: Control<Referee>; readonly promotionCase: PromotionCase; readonly referee: Referee };

/** What the referee wrote, answer by answer and in a sentence of their own, and whether any of it may be shown. */
export function AnswersSection({ control, promotionCase, referee }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'answers', keyName: 'rowKey' });
  const { container, removeRow } = useRowRemoval(remove);
  const [quote, answer, consentToQuote, answers] = useWatch({
    control,
    name: ['quote', 'answer', 'consentToQuote', 'answers'],
  });
  const words = text.referees;
  const said = quote.trim() !== '' || answers.some((each) => each.text.trim() !== '');
  const stays = said && !mayQuote({ ...referee, answer, consentToQuote });
  const add = (): void =>
    append(
      { id: newId(), question: '', text: '', activity: null, criterion: null },
      { shouldFocus: true, focusName: `answers.${fields.length}.question` },
    );
  const addAsked = (): void => {
    const known = new Set(answers.map(({ question }) => question));
    const asked = questionsToAsk(promotionCase, referee).filter(({ question }) => !known.has(question));
    append(
      asked.map((each) => ({ ...each, id: newId(), text: '' })),
      { shouldFocus: false },
    );
  };
  return (
    <FormSection title={words.quoting}>
      {stays && <Notice kind="note">{words.quoteStays}</Notice>}
      <div className={styles.rows} ref={container}>
        {fields.map((row, index) => (
          <fieldset key={row.rowKey} className={styles.answer}>
            <legend className="visually-hidden">{words.answerNumber(index + 1)}</legend>
            <div className={styles.question}>
              <TextField
                control={control}
                name={`answers.${index}.question`}
                label={words.question}
                placeholder={words.questionExample}
              />
            </div>
            <IconButton
              label={words.removeAnswer(index + 1)}
              icon={<X size={15} aria-hidden />}
              onClick={() => removeRow(index)}
            />
            <div className={styles.whole}>
              <TextAreaField control={control} name={`answers.${index}.text`} label={words.answerText} rows={3} />
            </div>
            <div className={styles.whole}>
              <AboutField control={control} index={index} promotionCase={promotionCase} referee={referee} />
            </div>
          </fieldset>
        ))}
        <div className={styles.add}>
          <Button look="quiet" data-add icon={<Plus size={15} aria-hidden />} onClick={add}>
            {words.addAnswer}
          </Button>
          <Button look="quiet" icon={<Plus size={15} aria-hidden />} onClick={addAsked}>
            {words.addAsked}
          </Button>
        </div>
      </div>
      <TextAreaField control={control} name="quote" label={words.quote} hint={words.quoteHint} />
    </FormSection>
  );
}

/** Whether a row says nothing yet. */
export function isBlankAnswer({ question, text: words }: Referee['answers'][number]): boolean {
  return question.trim() === '' && words.trim() === '';
}
