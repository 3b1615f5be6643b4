import type { Claim } from '../../../../shared/model/claim.ts';
import { changeCase } from '../../../store/case-session.ts';
import { text } from '../../../text/text.ts';
import { changeClaim } from './claim-changes.ts';
import { StrengthChoice } from './strength-choice.tsx';

type Props = {
  readonly claim: Claim;
  /** What the claim connects with, for the name of the choice: the activity or the criterion. */
  readonly subject: string;
};

/** The strength of a claim, changed in place. */
export function ClaimStrength({ claim, subject }: Props) {
  return (
    <StrengthChoice
      label={text.mapping.strengthOf(subject)}
      value={claim.strength}
      onChange={(strength) => changeCase((current) => changeClaim(current, claim.id, { strength }))}
    />
  );
}
