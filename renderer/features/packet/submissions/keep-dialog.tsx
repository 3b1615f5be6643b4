import { useEffect, useRef, useState } from 'react';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { PacketLook } from '../review/packet-look.tsx';
import { usePacketLook } from '../review/use-packet-look.ts';
import { SubmissionFields, type SubmissionForm } from './submission-fields.tsx';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly busy: boolean;
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onConfirm: (values: SubmissionForm) => void;
};

/** Asks for the little that is to be remembered, then shows what leaves before it becomes a file that never changes. */
export function KeepDialog({ promotionCase, busy, problem, onClose, onConfirm }: Props) {
  const today = useToday();
  const [values, setValues] = useState<SubmissionForm>({ format: 'pdf', date: today, note: '' });
  const [looking, setLooking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  const look = usePacketLook(promotionCase, promotionCase.packet, values.format);
  const words = text.submissions;
  useEffect(() => {
    if (looking) confirm.current?.focus();
  }, [looking]);
  return (
    <Dialog
      open
      onClose={onClose}
      wide={looking && !look.nothing}
      toRead={looking && !look.nothing}
      title={looking ? words.lookTitle : words.dialogTitle}
      description={looking ? look.reader : words.dialogText(promotionCase.packet.audience)}
      closeLabel={text.shell.close}
      footer={
        looking ? (
          <>
            <Button disabled={busy} focusableWhenDisabled onClick={() => setLooking(false)}>
              {words.lookBack}
            </Button>
            <Button
              ref={confirm}
              look="primary"
              disabled={busy}
              focusableWhenDisabled
              onClick={() => onConfirm(values)}
            >
              {busy ? words.keeping : words.confirm}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{text.shell.cancel}</Button>
            <Button look="primary" type="submit" form="submission">
              {words.look}
            </Button>
          </>
        )
      }
    >
      {looking ? (
        <>
          {problem !== null && <Notice kind="problem">{problem}</Notice>}
          <PacketLook look={look} />
        </>
      ) : (
        <SubmissionFields
          id="submission"
          values={values}
          fresh
          onSubmit={(form) => {
            setValues(form);
            setLooking(true);
          }}
        />
      )}
    </Dialog>
  );
}
