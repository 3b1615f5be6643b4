import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { NamedPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { CheckBox } from '../../../components/fields/check-box.tsx';
import { FileButton } from '../../../components/fields/file-button.tsx';
import { TextBox } from '../../../components/fields/text-field.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { Menu } from '../../../components/popups/menu.tsx';
import { tell } from '../../../components/popups/toasts.tsx';
import { text } from '../../../text/text.ts';
import styles from './plans.module.css';
import type { usePlans } from './use-plans.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly plans: ReturnType<typeof usePlans>;
  readonly onClose: () => void;
};

/** The plans that the case keeps, and plans as files. */
export function KeptPlansDialog({ promotionCase, plans, onClose }: Props) {
  const words = text.packetPlan;
  const [withTexts, setWithTexts] = useState(false);
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.manage}
      description={words.manageText}
      closeLabel={text.shell.close}
      footer={
        <>
          <FileButton
            accept=".json"
            onFile={(file) => void plans.takeIn(file)}
            onUnreadable={(name) => tell({ title: words.unreadable(name), kind: 'problem' })}
          >
            {words.fromFile}
          </FileButton>
          <Button look="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className={styles.kept}>
        {promotionCase.packetPlans.length === 0 ? (
          <p className={styles.nothing}>{words.nothingKept}</p>
        ) : (
          <ul className={styles.list}>
            {promotionCase.packetPlans.map((plan) => (
              <KeptPlan key={plan.id} plan={plan} plans={plans} withTexts={withTexts} onTaken={onClose} />
            ))}
          </ul>
        )}
        <CheckBox label={words.withTexts} hint={words.withTextsHint} checked={withTexts} onChange={setWithTexts} />
        <div>
          <Button onClick={() => void plans.saveAsFile(words.currentName, promotionCase.packet, withTexts)}>
            {words.saveCurrent}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

type KeptProps = {
  readonly plan: NamedPlan;
  readonly plans: ReturnType<typeof usePlans>;
  readonly withTexts: boolean;
  readonly onTaken: () => void;
};

function KeptPlan({ plan, plans, withTexts, onTaken }: KeptProps) {
  const words = text.packetPlan;
  const [name, setName] = useState<string | null>(null);
  const giveName = (): void => {
    if (name !== null && name.trim() !== '' && name !== plan.name) plans.giveName(plan, name);
    setName(null);
  };
  if (name !== null) {
    return (
      <li>
        <form
          className={styles.rename}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            giveName();
          }}
        >
          <TextBox
            label={words.name}
            hideLabel
            autoFocus
            value={name}
            onChange={(next) => setName(next.slice(0, 300))}
          />
          <Button type="submit">{words.rename}</Button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <span className={styles.name}>{plan.name}</span>
      <Button
        look="quiet"
        aria-label={words.takeNamed(plan.name)}
        onClick={() => {
          plans.take(plan.name, plan.plan);
          onTaken();
        }}
      >
        {words.take}
      </Button>
      <Menu
        trigger={<IconButton label={words.moreFor(plan.name)} icon={<MoreHorizontal size={16} aria-hidden />} />}
        entries={[
          { kind: 'action', label: words.rename, onSelect: () => setName(plan.name) },
          { kind: 'action', label: words.update, onSelect: () => plans.update(plan) },
          {
            kind: 'action',
            label: words.saveAsFile,
            onSelect: () => void plans.saveAsFile(plan.name, plan.plan, withTexts),
          },
          { kind: 'action', label: words.remove, onSelect: () => plans.remove(plan) },
        ]}
      />
    </li>
  );
}
