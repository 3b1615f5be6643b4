import { useState } from 'react';
import { LINE_LIMIT } from '../../../../shared/model/field.ts';
import { Button } from '../../../components/button.tsx';
import { TextBox } from '../../../components/fields/text-field.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';
import type { usePlans } from './use-plans.ts';

type Props = { readonly plans: ReturnType<typeof usePlans>; readonly onClose: () => void };

/** Asks for the name under which the plan is kept. */
export function KeepPlanDialog({ plans, onClose }: Props) {
  const words = text.packetPlan;
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = name.trim() === '';
  const keep = (): void => {
    setTried(true);
    if (isMissing) return;
    plans.keep(name.slice(0, LINE_LIMIT));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.keep}
      description={words.keepText}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="keep-plan">
            {words.keep}
          </Button>
        </>
      }
    >
      <form
        id="keep-plan"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextBox
          label={words.name}
          value={name}
          error={tried && isMissing ? words.needsName : undefined}
          advice={!isMissing && plans.kept(name) !== undefined ? words.replaces : undefined}
          onChange={setName}
        />
      </form>
    </Dialog>
  );
}
