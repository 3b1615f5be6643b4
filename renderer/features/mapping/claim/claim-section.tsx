import { useId, useMemo, useRef, useState } from 'react';
import { setClaim } from '../../../../shared/case/claim-edits.ts';
import type { Strength } from '../../../../shared/model/claim.ts';
import type { Criterion } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { findingLinker } from '../../../store/finding-links.ts';
import { newId } from '../../../store/new-id.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useFindings } from '../../../store/use-findings.ts';
import { text } from '../../../text/text.ts';
import { activityFindings, unreasonedClaims } from '../map-findings.ts';
import { ClaimPicker } from './claim-picker.tsx';
import { ClaimRow } from './claim-row.tsx';
import styles from './claim-section.module.css';
import { claimedActivities, proofGrader, unclaimedActivities } from './claimed-activities.ts';
import { takeClaimBack } from './take-claim-back.ts';

/** Claims shown before one asks for more: each is a form, and a case may hold thousands. */
const SHOWN = 20;

type Props = {
  readonly promotionCase: PromotionCase;
  readonly criterion: Criterion;
  readonly pathTo: PathTo;
};

/** What is claimed for a criterion, each claim changeable in place, and the way to claim more. */
export function ClaimSection({ promotionCase, criterion, pathTo }: Props) {
  const headingId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const gradeOf = useMemo(() => proofGrader(promotionCase.referees), [promotionCase.referees]);
  const { findings, subject } = useFindings(promotionCase);
  const weak = useMemo(() => activityFindings(findings, subject), [findings, subject]);
  const unreasoned = useMemo(() => unreasonedClaims(findings, subject), [findings, subject]);
  const linkOf = useMemo(() => findingLinker(subject, pathTo), [subject, pathTo]);
  const { claims, activities } = promotionCase;
  const claimed = useMemo(
    () => claimedActivities({ claims, activities }, criterion.id),
    [claims, activities, criterion.id],
  );
  const unclaimed = useMemo(
    () => unclaimedActivities({ claims, activities }, criterion.id),
    [claims, activities, criterion.id],
  );
  // A claim that was just made stands last and is shown, however many come before it.
  const rows = claimed.filter(({ claim: { id } }, index) => index < shown || id === fresh);

  const claim = (activity: string, strength: Strength): void => {
    const id = newId();
    changeCase((current) => setClaim(current, { id, activity, criterion: criterion.id, strength, rationale: '' }));
    setFresh(id);
  };
  const remove = (id: string): void => {
    takeClaimBack(id);
    picker.current?.focus();
  };
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h3 id={headingId}>{text.mapping.claimsHeading}</h3>
      {claimed.length === 0 && activities.length > 0 && <p className={styles.none}>{text.mapping.nothingClaimed}</p>}
      <ul>
        {rows.map((row) => (
          <ClaimRow
            key={row.claim.id}
            {...row}
            proof={gradeOf(row.activity)}
            fresh={row.claim.id === fresh}
            findings={weak.get(row.activity.id) ?? []}
            linkOf={linkOf}
            unreasoned={unreasoned.has(row.claim.id)}
            pathTo={pathTo}
            onRemove={() => remove(row.claim.id)}
          />
        ))}
      </ul>
      {claimed.length > rows.length && (
        <p>
          <Button onClick={() => setShown(shown + SHOWN)}>
            {text.mapping.moreClaims(claimed.length - rows.length)}
          </Button>
        </p>
      )}
      <ClaimPicker
        inputRef={picker}
        activities={unclaimed}
        hasActivities={activities.length > 0}
        gradeOf={gradeOf}
        pathTo={pathTo}
        onClaim={claim}
      />
    </section>
  );
}
