import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import type { Finding } from '../../../../shared/evidence/finding-types.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { FindingMarks } from '../../../components/lists/finding-marks.tsx';
import { ProofMark } from '../../../components/marks/proof-mark.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import type { FindingLink } from '../../../store/finding-links.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './claim-section.module.css';
import { ClaimStrength } from './claim-strength.tsx';
import type { ClaimedActivity } from './claimed-activities.ts';
import { RationaleField } from './rationale-field.tsx';

type Props = ClaimedActivity & {
  readonly proof: Proof;
  readonly fresh: boolean;
  /** What weakens every claim of the activity. */
  readonly findings: readonly Finding[];
  readonly linkOf: (finding: Finding) => FindingLink;
  readonly unreasoned: boolean;
  readonly pathTo: PathTo;
  readonly onRemove: () => void;
};

/** One claim for a criterion: the activity, how checkable it is, how far it supports the criterion and why. */
export function ClaimRow(props: Props) {
  const { claim, activity, proof, fresh, findings, linkOf, unreasoned, pathTo, onRemove } = props;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <Link href={pathTo('activities', activity.id)} className={styles.activity}>
          {activity.title}
        </Link>
        <p className={styles.facts}>
          {spanText(activity.start, activity.end)}
          <ProofMark proof={proof} />
        </p>
        <FindingMarks findings={findings} linkOf={linkOf} />
      </div>
      <div className={styles.tools}>
        <ClaimStrength claim={claim} subject={activity.title} />
        <IconButton
          label={text.mapping.removeClaim(activity.title)}
          icon={<Trash2 size={15} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <div className={styles.rationale}>
        <RationaleField claim={claim} subject={activity.title} fresh={fresh} unreasoned={unreasoned} />
      </div>
    </li>
  );
}
