import { useState } from 'react';
import { LINE_LIMIT } from '../../../../shared/model/field.ts';
import { Button } from '../../../components/button.tsx';
import { TextBox } from '../../../components/fields/text-field.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';

type Props = {
  readonly name: string;
  /** The names of the other forms of the case. */
  readonly others: readonly string[];
  readonly onClose: () => void;
  readonly onConfirm: (name: string) => void;
};

/** Asks what a form is to be called in the case; its file keeps its own name. */
export function FormNameDialog({ name, others, onClose, onConfirm }: Props) {
  const words = text.forms;
  const [typed, type] = useState(name);
  const [tried, setTried] = useState(false);
  const wanted = typed.trim();
  const isTaken = others.some((other) => other.toLowerCase() === wanted.toLowerCase());
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.rename}
      description={words.renameText}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="form-name">
            {words.renameConfirm}
          </Button>
        </>
      }
    >
      <form
        id="form-name"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (wanted !== '') onConfirm(wanted);
        }}
      >
        <TextBox
          label={words.name}
          value={typed}
          error={tried && wanted === '' ? words.needsName : undefined}
          advice={isTaken ? words.nameTaken : undefined}
          onChange={(next) => type(next.slice(0, LINE_LIMIT))}
        />
      </form>
    </Dialog>
  );
}
