import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { calendarDate, text as longText } from '../../../../shared/model/field.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../../components/fields/text-area-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { text } from '../../../text/text.ts';
import styles from './submissions.module.css';

const submissionForm = z.object({ format: z.enum(['pdf', 'docx']), date: calendarDate, note: longText });
export type SubmissionForm = z.infer<typeof submissionForm>;

type Props = {
  /** Names the form for the button that ends it. */
  readonly id: string;
  readonly values: SubmissionForm;
  /** Whether the format can still be chosen. */
  readonly fresh: boolean;
  readonly onSubmit: (values: SubmissionForm) => void;
};

/** The little that is to be remembered of a packet that is handed in. */
export function SubmissionFields({ id, values, fresh, onSubmit }: Props) {
  const { control, handleSubmit } = useForm<SubmissionForm>({
    resolver: zodResolver(submissionForm),
    defaultValues: values,
  });
  const words = text.submissions;
  return (
    <form id={id} className={styles.form} onSubmit={handleSubmit(onSubmit)} noValidate>
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
    </form>
  );
}
