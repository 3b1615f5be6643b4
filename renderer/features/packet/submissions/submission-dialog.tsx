import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { calendarDate, text as longText } from '../../../../shared/model/field.ts';
import { Button } from '../../../components/button.tsx';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../../components/fields/text-area-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';
import styles from './submissions.module.css';

const submissionForm = z.object({ format: z.enum(['pdf', 'docx']), date: calendarDate, note: longText });
export type SubmissionForm = z.infer<typeof submissionForm>;

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly description: string;
  readonly confirmLabel: string;
  readonly values: SubmissionForm;
  /** Whether the format can still be chosen. */
  readonly fresh: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onConfirm: (values: SubmissionForm) => void;
};

/** Asks for the little that is to be remembered of a packet that is handed in. */
export function SubmissionDialog(props: Props) {
  const { open, title, description, confirmLabel, values, fresh, busy, problem, onClose, onConfirm } = props;
  const { control, handleSubmit, reset } = useForm<SubmissionForm>({
    resolver: zodResolver(submissionForm),
    defaultValues: values,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins anew each time it opens
  useEffect(() => {
    if (open) reset(values);
  }, [open]);
  const words = text.submissions;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      description={description}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="submission" disabled={busy} focusableWhenDisabled>
            {busy ? words.keeping : confirmLabel}
          </Button>
        </>
      }
    >
      <form id="submission" className={styles.form} onSubmit={handleSubmit(onConfirm)} noValidate>
        {fresh && (
          <ChoiceField
            control={control}
            name="format"
            label={words.format}
            choices={(['pdf', 'docx'] as const).map((value) => ({ value, label: text.packet.formats[value] }))}
          />
        )}
        <TextField control={control} name="date" type="date" label={words.date} />
        <TextAreaField control={control} name="note" label={words.note} hint={words.noteHint} rows={3} />
        {problem !== null && <Notice kind="problem">{problem}</Notice>}
      </form>
    </Dialog>
  );
}
