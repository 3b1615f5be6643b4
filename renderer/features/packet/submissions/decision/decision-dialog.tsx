import { useForm } from 'react-hook-form';
import { type Decision, decision as decisionSchema, OUTCOMES } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { ChoiceField } from '../../../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../../../components/fields/text-area-field.tsx';
import { TextField } from '../../../../components/fields/text-field.tsx';
import { Dialog } from '../../../../components/popups/dialog.tsx';
import { schemaResolver } from '../../../../store/schema-resolver.ts';
import { useToday } from '../../../../store/today.ts';
import { text } from '../../../../text/text.ts';
import styles from '../submissions.module.css';

type Props = {
  readonly decision: Decision | null;
  readonly onClose: () => void;
  readonly onConfirm: (decision: Decision | null) => void;
};

/** Asks what was decided; what was written down can be taken back. */
export function DecisionDialog({ decision, onClose, onConfirm }: Props) {
  const today = useToday();
  const value: Decision = decision ?? { outcome: 'not-yet', date: today, reason: '' };
  const { control, handleSubmit } = useForm<Decision>({
    resolver: schemaResolver(() => ({ schema: decisionSchema, value })),
    defaultValues: value,
  });
  const words = text.submissions;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.decisionTitle}
      description={words.decisionText}
      closeLabel={text.shell.close}
      footer={
        <>
          {decision !== null && <Button onClick={() => onConfirm(null)}>{words.noDecisionAfterAll}</Button>}
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="decision">
            {words.saveDecision}
          </Button>
        </>
      }
    >
      <form id="decision" className={styles.form} onSubmit={handleSubmit(onConfirm)} noValidate>
        <ChoiceField
          control={control}
          name="outcome"
          label={words.outcomeLabel}
          choices={OUTCOMES.map((value) => ({ value, label: words.outcome(value) }))}
        />
        <TextField control={control} name="date" type="date" label={words.decisionDate} />
        <TextAreaField control={control} name="reason" label={words.reason} rows={5} />
      </form>
    </Dialog>
  );
}
