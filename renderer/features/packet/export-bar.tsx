import { ChevronDown, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExportFormat } from '../../../shared/model/export-format.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ask } from '../../api/client.ts';
import { deliver } from '../../api/deliver.ts';
import { Button } from '../../components/button.tsx';
import { Menu } from '../../components/popups/menu.tsx';
import { tell } from '../../components/popups/toasts.tsx';
import { savedCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import { ReviewDialog } from './review/review-dialog.tsx';

type Props = { readonly promotionCase: PromotionCase; readonly plan: PacketPlan };

/** The buttons that write the packet to a file, once its author has looked over what leaves. */
export function ExportBar({ promotionCase, plan }: Props) {
  const [busy, setBusy] = useState(false);
  const [reviewed, setReviewed] = useState<ExportFormat | null>(null);
  const exportAs = async (format: ExportFormat): Promise<void> => {
    setReviewed(null);
    setBusy(true);
    await savedCase();
    const done = await deliver(await ask('packet.export', { id: promotionCase.id, plan, format }));
    setBusy(false);
    if (done.kind === 'failed') tell({ title: done.problem.message, kind: 'problem' });
    if (done.kind === 'delivered') tell({ title: text.packet.exported(done.place) });
  };
  const button = (format: 'docx' | 'pdf') => (
    <Button
      look={format === 'docx' ? 'primary' : 'plain'}
      icon={<FileDown size={16} aria-hidden />}
      disabled={busy}
      focusableWhenDisabled
      onClick={() => setReviewed(format)}
    >
      {text.packet.exportLabel(text.packet.formats[format])}
    </Button>
  );
  return (
    <>
      {button('docx')}
      {button('pdf')}
      <Menu
        trigger={
          <Button disabled={busy} focusableWhenDisabled icon={<ChevronDown size={14} aria-hidden />}>
            {text.packet.more}
          </Button>
        }
        entries={(['md', 'html', 'json'] as const).map((format) => ({
          kind: 'action',
          label: text.packet.exportLabel(text.packet.formats[format]),
          onSelect: () => setReviewed(format),
        }))}
      />
      {reviewed !== null && (
        <ReviewDialog
          promotionCase={promotionCase}
          plan={plan}
          format={reviewed}
          onClose={() => setReviewed(null)}
          onConfirm={() => void exportAs(reviewed)}
        />
      )}
      <span className="visually-hidden" role="status">
        {busy ? text.packet.exporting : ''}
      </span>
    </>
  );
}
