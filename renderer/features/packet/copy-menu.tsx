import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { PacketPart } from '../../../shared/model/packet-part.ts';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ask } from '../../api/client.ts';
import { copyOut } from '../../api/clipboard.ts';
import { Button } from '../../components/button.tsx';
import { Menu, type MenuEntry } from '../../components/popups/menu.tsx';
import { tell } from '../../components/popups/toasts.tsx';
import { savedCase } from '../../store/case-session.ts';
import { text } from '../../text/text.ts';
import { CopyExhibitDialog } from './copy-exhibit-dialog.tsx';

type Props = { readonly promotionCase: PromotionCase; readonly plan: PacketPlan };

/** Copies the packet as it is now, or a part of it, to be pasted into a form, a page or an e-mail. */
export function CopyMenu({ promotionCase, plan }: Props) {
  const [choosing, setChoosing] = useState(false);
  const words = text.copying;
  const copy = async (part: PacketPart, name: string): Promise<void> => {
    const make = async () => {
      await savedCase();
      return ask('packet.copy', { id: promotionCase.id, plan, part });
    };
    const copied = await copyOut(make, { code: 'clipboard-refused', message: words.refused });
    if (copied.ok) tell({ title: words.copied(name), description: words.bothKinds });
    else tell({ title: copied.problem.message, kind: 'problem' });
  };
  const entries: readonly MenuEntry[] = [
    { kind: 'action', label: words.whole, onSelect: () => void copy({ kind: 'whole' }, words.wholeCopied) },
    ...(plan.sections.length === 0
      ? []
      : [
          {
            kind: 'group' as const,
            label: words.oneSection,
            entries: plan.sections.map((section) => {
              const name = plan.wording[section]?.title || text.packet.section[section];
              return {
                kind: 'action' as const,
                label: name,
                onSelect: () => void copy({ kind: 'section', section }, name),
              };
            }),
          },
        ]),
    ...(plan.sections.includes('exhibits')
      ? [
          { kind: 'separator' as const, id: 'exhibit' },
          { kind: 'action' as const, label: words.oneExhibit, onSelect: () => setChoosing(true) },
        ]
      : []),
  ];
  return (
    <>
      <Menu
        trigger={<Button icon={<Copy size={15} aria-hidden />}>{words.copy}</Button>}
        entries={entries}
        align="start"
      />
      {choosing && (
        <CopyExhibitDialog
          promotionCase={promotionCase}
          plan={plan}
          onCopy={(activity, title) => void copy({ kind: 'exhibit', activity }, title)}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
