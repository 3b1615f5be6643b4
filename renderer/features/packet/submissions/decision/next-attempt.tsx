import { zodResolver } from '@hookform/resolvers/zod';
import { Repeat2 } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { startNextAttempt } from '../../../../../shared/case/submission-edits.ts';
import { calendarDate } from '../../../../../shared/model/field.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import type { Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { TextField } from '../../../../components/fields/text-field.tsx';
import { Dialog } from '../../../../components/popups/dialog.tsx';
import { tell, tellProblem } from '../../../../components/popups/toasts.tsx';
import { changeCase, undoIfLast } from '../../../../store/case-session.ts';
import { dayText } from '../../../../text/dates.ts';
import { text } from '../../../../text/text.ts';
import styles from '../submissions.module.css';

const nextAttempt = z.object({ date: z.nullable(calendarDate) });
type NextAttemptForm = z.infer<typeof nextAttempt>;

type Props = { readonly promotionCase: PromotionCase; readonly submission: Submission };

/** The way to begin again from a packet that was handed in. */
export function NextAttempt({ promotionCase, submission }: Props) {
  const [asking, setAsking] = useState(false);
  const words = text.submissions;
  const start = (date: string | null): void => {
    setAsking(false);
    changeCase((current) => startNextAttempt(current, submission.id, date));
    const run = (): void =>
      tellProblem(undoIfLast(promotionCase.id, { name: 'attempt-after-submission', subject: submission.id }));
    tell({ title: words.nextStarted, action: { label: text.shell.undo, run } });
  };
  return (
    <>
      <Button icon={<Repeat2 size={15} aria-hidden />} onClick={() => setAsking(true)}>
        {words.next}
      </Button>
      {asking && <NextAttemptDialog submission={submission} onClose={() => setAsking(false)} onConfirm={start} />}
    </>
  );
}

type DialogProps = {
  readonly submission: Submission;
  readonly onClose: () => void;
  readonly onConfirm: (date: string | null) => void;
};

function NextAttemptDialog({ submission: { date, plan }, onClose, onConfirm }: DialogProps) {
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
