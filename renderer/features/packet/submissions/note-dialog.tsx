import type { Submission } from '../../../../shared/model/submission.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';
import { SubmissionFields, type SubmissionForm } from './submission-fields.tsx';

type Props = {
  readonly submission: Submission;
  readonly onClose: () => void;
  readonly onConfirm: (values: SubmissionForm) => void;
};

/** Asks for another day or note of a packet that was handed in; its file stays as it is. */
export function NoteDialog({ submission: { date, note }, onClose, onConfirm }: Props) {
  const words = text.submissions;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.changeTitle}
      description={words.changeText}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="submission">
            {words.changeConfirm}
          </Button>
        </>
      }
    >
      <SubmissionFields id="submission" values={{ format: 'pdf', date, note }} fresh={false} onSubmit={onConfirm} />
    </Dialog>
  );
}
