import { useRef } from 'react';
import type { ExportFormat } from '../../../../shared/model/export-format.ts';
import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { text } from '../../../text/text.ts';
import { PacketLook } from './packet-look.tsx';
import { usePacketLook } from './use-packet-look.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly plan: PacketPlan;
  readonly format: ExportFormat;
  /** Where it is no export of the packet itself. */
  readonly title?: string;
  readonly confirmLabel?: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** What a packet keeps back, replaces and leaves out, for its author to look over; Enter exports. */
export function ReviewDialog({ promotionCase, plan, format, title, confirmLabel, onClose, onConfirm }: Props) {
  const confirm = useRef<HTMLButtonElement>(null);
  const look = usePacketLook(promotionCase, plan, format);
  const words = text.packetReview;
  return (
    <Dialog
      open
      onClose={onClose}
      wide={!look.nothing}
      toRead={!look.nothing}
      initialFocus={confirm}
      title={title ?? words.title(text.packet.formats[format])}
      description={look.reader}
      closeLabel={text.shell.close}
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button ref={confirm} look="primary" onClick={onConfirm}>
            {confirmLabel ?? words.confirm}
          </Button>
        </>
      }
    >
      <PacketLook look={look} />
    </Dialog>
  );
}
