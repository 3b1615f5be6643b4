import type { UseFormReturn } from 'react-hook-form';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

type Props = {
  readonly form: UseFormReturn<PacketPlan>;
  readonly plan: PacketPlan;
  readonly promotionCase: PromotionCase;
};

/** The activities that this packet does without, to be put back one by one. */
export function LeftOut({ form, plan, promotionCase }: Props) {
  const left = promotionCase.activities.filter(({ id }) => plan.without.includes(id));
  if (left.length === 0) return null;
  const words = text.packetPlan;
  const putBack = (id: string): void =>
    form.setValue(
      'without',
      form.getValues('without').filter((each) => each !== id),
      { shouldDirty: true },
    );
  return (
    <details className={styles.leftOut}>
      <summary>{words.leftOut(left.length)}</summary>
      <ul>
        {left.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <Button look="quiet" aria-label={words.putBackNamed(title)} onClick={() => putBack(id)}>
              {words.putBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
