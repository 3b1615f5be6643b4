import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { calendarDate } from '../../../../../shared/model/field.ts';
import type { Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { TextField } from '../../../../components/fields/text-field.tsx';
import { Dialog } from '../../../../components/popups/dialog.tsx';
import { dayText } from '../../../../text/dates.ts';
import { text } from '../../../../text/text.ts';
import styles from '../submissions.module.css';

const nextAttempt = z.object({ date: z.nullable(calendarDate) });
type NextAttemptForm = z.infer<typeof nextAttempt>;

type Props = {
  readonly submission: Submission;
  readonly onClose: () => void;
  readonly onConfirm: (date: string | null) => void;
};

/** Asks when it will be decided next, as far as that is known. */
export function NextAttemptDialog({ submission: { date, plan }, onClose, onConfirm }: Props) {
  const { control, handleSubmit } = useForm<NextAttemptForm>({
    resolver: zodResolver(nextAttempt),
    defaultValues: { date: null },
  });
  const words = text.submissions;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.nextTitle}
      description={(plan === null ? words.nextTextNoPlan : words.nextText)(dayText(date))}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="next-attempt">
            {words.nextConfirm}
          </Button>
        </>
      }
    >
      <form
        id="next-attempt"
        className={styles.form}
        onSubmit={handleSubmit((form) => onConfirm(form.date))}
        noValidate
      >
        <TextField control={control} name="date" type="date" label={words.nextDate} />
      </form>
    </Dialog>
  );
}
