import type { PacketPlan } from '../../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { Fit } from '../../../../shared/packet/make-fit.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import { sectionName } from '../section-name.ts';
import styles from './length.module.css';
import { overSentences } from './over-sections.ts';
import { type FitState, useFit } from './use-fit.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly onTake: (plan: PacketPlan) => void;
  readonly onClose: () => void;
};

/** Everything that a packet would have to do without at once, with the price, before any of it goes. */
export function FitDialog({ promotionCase, onTake, onClose }: Props) {
  const state = useFit(promotionCase, useToday());
  const { fit, end } = state;
  const words = text.packetPlan;
  const hasSome = fit !== null && fit.activities.length + fit.sections.length > 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.makeFitTitle}
      description={words.makeFitText}
      closeLabel={text.shell.close}
      toRead
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={end === null || !hasSome} onClick={() => fit !== null && onTake(fit.plan)}>
            {words.leaveOut}
          </Button>
        </>
      }
    >
      <div className={styles.fit}>
        <p role="status">{found(state)}</p>
        {fit !== null && end !== null && hasSome && (
          <>
            <p>{words.verdictsChange(end.verdicts)}</p>
            <WhatGoes fit={fit} promotionCase={promotionCase} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function found({ fit, end, problem }: FitState): string {
  const words = text.packetPlan;
  if (problem !== null) return problem.message;
  if (fit === null || end === null) return words.looking(fit?.activities.length ?? 0);
  if (end.isWithin) return words.wouldFit(...lengthOf(fit));
  return words.wouldNotFit(overSentences(fit.budget, fit.plan).join(' '));
}

function WhatGoes({ fit, promotionCase }: { readonly fit: Fit; readonly promotionCase: PromotionCase }) {
  const words = text.packetPlan;
  const titles = new Map(promotionCase.activities.map(({ id, title }) => [id, title]));
  return (
    <>
      <h3 className={styles.heading}>{words.goes(fit.activities.length, fit.sections.length)}</h3>
      <ul className={styles.goes}>
        {fit.sections.map((section) => (
          <li key={section}>{words.wholeSection(sectionName(promotionCase.packet, section))}</li>
        ))}
        {fit.activities.map((id) => (
          <li key={id}>{titles.get(id)}</li>
        ))}
      </ul>
    </>
  );
}

function lengthOf({ budget: { whole } }: Fit): readonly [string, string | null] {
  const { used, limit } = whole;
  const words = text.packetPlan;
  if (limit === null) return [words.amount(used.words, 'words'), null];
  return [words.amount(used[limit.unit] ?? 0, limit.unit), words.amount(limit.amount, limit.unit)];
}
