import type { Control } from 'react-hook-form';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { FormSection } from '../../../components/fields/form-section.tsx';
import type { FieldAdvice } from '../../../store/field-advice.ts';
import { text } from '../../../text/text.ts';
import { AttachmentRows } from './attachment-rows.tsx';
import { LinkRows } from './link-rows.tsx';
import { MetricRows } from './metric-rows.tsx';
import { ProofLine } from './proof-line.tsx';

type Props = {
  readonly caseId: string;
  readonly control: Control<Activity>;
  /** As saved: what cannot be saved proves nothing yet. */
  readonly activity: Activity;
  readonly proof: Proof;
  readonly advise: FieldAdvice;
};

/** What others can check, and what would make it better. */
export function EvidenceSection({ caseId, control, activity, proof, advise }: Props) {
  return (
    <FormSection title={text.activities.evidence}>
      <ProofLine activity={activity} proof={proof} />
      <MetricRows control={control} advise={advise} />
      <LinkRows control={control} />
      <AttachmentRows caseId={caseId} control={control} />
    </FormSection>
  );
}
