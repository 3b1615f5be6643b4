import { ChevronDown, LayoutList } from 'lucide-react';
import { useState } from 'react';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { READY_MADE_PLANS, readyMadePlan } from '../../../../shared/packet/ready-made-plans.ts';
import { Button } from '../../../components/button.tsx';
import { Menu, type MenuEntry } from '../../../components/popups/menu.tsx';
import { text } from '../../../text/text.ts';
import { KeepPlanDialog } from './keep-plan-dialog.tsx';
import { KeptPlansDialog } from './kept-plans-dialog.tsx';
import styles from './plans.module.css';
import { usePlans } from './use-plans.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  /** A plan has taken the place of the one before. */
  readonly onTaken: () => void;
};

/** Plans to choose from, and the way to keep one. */
export function PlanMenu({ promotionCase, onTaken }: Props) {
  const words = text.packetPlan;
  const plans = usePlans(promotionCase, onTaken);
  const [open, show] = useState<'keep' | 'kept' | null>(null);
  const keptNames = promotionCase.packetPlans.filter(
    (plan, index, all) => all.findIndex(({ name }) => name === plan.name) === index,
  );
  const entries: readonly MenuEntry[] = [
    {
      kind: 'group',
      label: words.readyMade,
      entries: READY_MADE_PLANS.map((name) => ({
        kind: 'action',
        label: words.readyMadeName(name),
        onSelect: () => plans.take(words.readyMadeName(name), readyMadePlan(name)),
      })),
    },
    ...(keptNames.length === 0
      ? []
      : [
          {
            kind: 'group' as const,
            label: words.kept,
            entries: keptNames.map(({ name, plan }) => ({
              kind: 'action' as const,
              label: name,
              onSelect: () => plans.take(name, plan),
            })),
          },
        ]),
    { kind: 'separator', id: 'before-own' },
    { kind: 'action', label: words.keep, onSelect: () => show('keep') },
    { kind: 'action', label: words.manage, onSelect: () => show('kept') },
  ];
  return (
    <div className={styles.menu}>
      <Menu
        align="start"
        trigger={
          <Button icon={<LayoutList size={16} aria-hidden />}>
            <span className={styles.trigger}>
              {words.plans}
              <ChevronDown size={14} aria-hidden />
            </span>
          </Button>
        }
        entries={entries}
      />
      {open === 'keep' && <KeepPlanDialog plans={plans} onClose={() => show(null)} />}
      {open === 'kept' && <KeptPlansDialog promotionCase={promotionCase} plans={plans} onClose={() => show(null)} />}
    </div>
  );
}
