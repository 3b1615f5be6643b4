import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { findingAction } from '../../../shared/text/finding-catalogue.ts';
import { findingSentence } from '../../../shared/text/finding-sentence.ts';
import { Notice } from '../../components/notice.tsx';
import { useFindings } from '../../store/use-findings.ts';

/** That nobody who stands high enough vouches yet; nothing when somebody does, or when it cannot be told of one of them. */
export function WitnessNotice({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const { findings } = useFindings(promotionCase);
  const missing = findings.find(({ code }) => code === 'no-witness-at-target-level');
  if (missing === undefined) return null;
  return (
    <Notice kind="note">
      {findingSentence(missing)} {findingAction(missing.code)}
    </Notice>
  );
}
