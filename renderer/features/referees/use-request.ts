import { useState } from 'react';
import type { ExportFormat } from '../../../shared/model/export-format.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import { ask } from '../../api/client.ts';
import { copyOut } from '../../api/clipboard.ts';
import { deliver } from '../../api/deliver.ts';
import { tell } from '../../components/popups/toasts.tsx';
import { savedCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';

/** The ways in which a request leaves; `sent` is what became of the last one, in a sentence. */
export function useRequest(id: string, plan: PacketPlan) {
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const words = text.requests;
  return {
    busy,
    sent,
    send: async (format: ExportFormat): Promise<void> => {
      setBusy(true);
      await savedCase();
      const done = await deliver(await ask('packet.export', { id, plan, format }));
      setBusy(false);
      if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
      if (done.kind === 'delivered') setSent(text.packet.exported(done.place));
    },
    copy: async (): Promise<void> => {
      setBusy(true);
      const make = async () => {
        await savedCase();
        return ask('packet.copy', { id, plan, part: { kind: 'whole' } });
      };
      const copied = await copyOut(make, { code: 'clipboard-refused', message: text.copying.refused });
      setBusy(false);
      if (copied.ok) setSent(words.copied);
      else tell({ title: copied.problem.message, kind: 'problem' });
    },
  };
}
