import { useMemo } from 'react';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { FormSection } from '../../../components/fields/form-section.tsx';
import { FindingList } from '../../../components/lists/finding-list.tsx';
import { useFindings } from '../../../store/use-findings.ts';
import { text } from '../../../text/text.ts';
import { findingsAbout } from './findings-about.ts';

type Props = { readonly promotionCase: PromotionCase; readonly activityId: string };

/** What an honest reader may ask about the activity; nothing when there is nothing to ask. */
export function FindingsSection({ promotionCase, activityId }: Props) {
  const { findings, subject } = useFindings(promotionCase);
  const about = useMemo(() => findingsAbout(findings, subject, activityId), [findings, subject, activityId]);
  if (about.length === 0) return null;
  return (
    <FormSection title={text.activities.readerMayAsk}>
      <FindingList findings={about} />
    </FormSection>
  );
}
