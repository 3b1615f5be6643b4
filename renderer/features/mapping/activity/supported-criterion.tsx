import { Link } from 'wouter';
import { setClaim } from '../../../../shared/case/claim-edits.ts';
import type { Verdict } from '../../../../shared/fit/verdict-types.ts';
import type { Claim } from '../../../../shared/model/claim.ts';
import type { Criterion } from '../../../../shared/model/ladder.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { CheckBox } from '../../../components/fields/check-box.tsx';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { newId } from '../../../store/new-id.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { ClaimStrength } from '../claim/claim-strength.tsx';
import { RationaleField } from '../claim/rationale-field.tsx';
import { takeClaimBack } from '../claim/take-claim-back.ts';
import styles from './activity.module.css';

type Props = {
  readonly activity: string;
  readonly criterion: Criterion;
  readonly claim: Claim | undefined;
  readonly verdict: Verdict;
  /** Whether a reader will miss the reason of the claim. */
  readonly unreasoned: boolean;
  readonly pathTo: PathTo;
};

/** A criterion as one box to tick; ticked, it asks how far the activity supports it and why. */
export function SupportedCriterion({ activity, criterion, claim, verdict, unreasoned, pathTo }: Props) {
  const tick = (ticked: boolean): void => {
    if (!ticked) {
      if (claim !== undefined) takeClaimBack(claim.id);
      return;
    }
    const fresh: Claim = { id: newId(), activity, criterion: criterion.id, strength: 'meets', rationale: '' };
    changeCase((current) => setClaim(current, fresh));
  };
  return (
    <div className={styles.criterion} data-ticked={claim !== undefined || undefined}>
      <CheckBox label={criterion.statement} checked={claim !== undefined} onChange={tick} />
      <Link href={pathTo('map', criterion.id)} className={styles.verdict}>
        <VerdictMark verdict={verdict} />
        {verdictName(verdict)}
      </Link>
      {claim !== undefined && (
        <div className={styles.weigh}>
          <ClaimStrength claim={claim} subject={criterion.statement} />
          <RationaleField
            key={claim.id}
            claim={claim}
            subject={criterion.statement}
            fresh={false}
            unreasoned={unreasoned}
          />
        </div>
      )}
    </div>
  );
}
