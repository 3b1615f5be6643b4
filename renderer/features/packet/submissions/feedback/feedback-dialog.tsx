import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { criteriaOf } from '../../../../../shared/ladder/look-up.ts';
import { requiredText } from '../../../../../shared/model/field.ts';
import type { PromotionCase } from '../../../../../shared/model/promotion-case.ts';
import { type Feedback, feedback as feedbackSchema, type Submission } from '../../../../../shared/model/submission.ts';
import { Button } from '../../../../components/button.tsx';
import { type Option, SelectField } from '../../../../components/fields/select-field.tsx';
import { TextAreaField } from '../../../../components/fields/text-area-field.tsx';
import { TextField } from '../../../../components/fields/text-field.tsx';
import { Dialog } from '../../../../components/popups/dialog.tsx';
import { schemaResolver } from '../../../../store/schema-resolver.ts';
import { text } from '../../../../text/text.ts';
import styles from '../submissions.module.css';

// The case holds feedback without words too, as another program may write it; what is typed here says something.
const feedbackForm = z.extend(feedbackSchema, { text: requiredText });

type Props = {
  readonly promotionCase: PromotionCase;
  readonly submission: Submission;
  readonly feedback: Feedback;
  readonly onClose: () => void;
  readonly onConfirm: (feedback: Feedback) => void;
};

/** Asks what was said of a packet, of which criterion as it was worded then, and by whom. */
export function FeedbackDialog({ promotionCase, submission, feedback, onClose, onConfirm }: Props) {
  const { control, handleSubmit } = useForm<Feedback>({
    resolver: schemaResolver(() => ({ schema: feedbackForm, value: feedback })),
    defaultValues: feedback,
  });
  const words = text.submissions;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.feedbackTitle}
      description={words.feedbackText}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="feedback">
            {words.saveFeedback}
          </Button>
        </>
      }
    >
      <form id="feedback" className={styles.form} onSubmit={handleSubmit(onConfirm)} noValidate>
        <SelectField
          control={control}
          name="criterion"
          label={words.about}
          options={criterionOptions(promotionCase, submission)}
        />
        <TextAreaField control={control} name="text" label={words.words} rows={5} />
        <TextField control={control} name="from" label={words.from} />
      </form>
    </Dialog>
  );
}

/** The criteria that the packet spoke of; of one whose content is not known, those of the level that was sought. */
function criterionOptions({ ladder }: PromotionCase, { verdicts, track, level }: Submission): readonly Option[] {
  const words = text.submissions;
  const criteria =
    verdicts.length > 0
      ? verdicts.map(({ criterion, statement, verdict }) => ({
          value: criterion,
          label: words.aboutChoice(statement, words.verdict(verdict).toLowerCase()),
        }))
      : criteriaOf(ladder, track, level).map(({ id, statement }) => ({ value: id, label: statement }));
  return [{ value: null, label: words.inGeneral }, ...criteria];
}
