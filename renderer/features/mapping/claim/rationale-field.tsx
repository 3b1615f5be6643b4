import { useEffect } from 'react';
import * as z from 'zod/mini';
import type { Claim } from '../../../../shared/model/claim.ts';
import { text as freeText } from '../../../../shared/model/field.ts';
import { findingAction } from '../../../../shared/text/finding-catalogue.ts';
import { TextAreaField } from '../../../components/fields/text-area-field.tsx';
import { changeCase, useOpenCaseId } from '../../../store/case-session.ts';
import { draftKeyOf } from '../../../store/drafts.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { text } from '../../../text/text.ts';
import { changeClaim } from './claim-changes.ts';

const rationaleForm = z.object({ rationale: freeText });

type Props = {
  readonly claim: Claim;
  /** What the claim connects with, for the field's name: the activity or the criterion. */
  readonly subject: string;
  /** Puts the cursor here, for a claim that was just made. */
  readonly fresh: boolean;
  /** Whether a reader will miss the reason. */
  readonly unreasoned: boolean;
};

/** Why an activity supports a criterion, written in place. */
export function RationaleField({ claim, subject, fresh, unreasoned }: Props) {
  const form = useItemForm({
    draftKey: draftKeyOf(useOpenCaseId(), 'claim', claim.id),
    value: { rationale: claim.rationale },
    schema: rationaleForm,
    commit: (values) => changeCase((current) => changeClaim(current, claim.id, values)),
  });
  useEffect(() => {
    if (fresh) form.setFocus('rationale');
  }, [fresh, form]);
  return (
    <TextAreaField
      control={form.control}
      name="rationale"
      label={text.mapping.rationaleOf(subject)}
      hideLabel
      placeholder={text.mapping.rationalePlaceholder}
      advice={unreasoned && !fresh ? findingAction('claim-without-rationale') : undefined}
      rows={1}
    />
  );
}
