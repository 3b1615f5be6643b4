import { Link } from 'wouter';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { feedbackOn } from '../../../../shared/packet/follow-up/feedback-on.ts';
import { strengthName, verdictName } from '../../../../shared/text/names.ts';
import { verdictSentence } from '../../../../shared/text/verdict-sentence.ts';
import { FeedbackLines } from '../../../components/lists/feedback-lines.tsx';
import { ProofMark } from '../../../components/marks/proof-mark.tsx';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { Dialog } from '../../../components/popups/dialog.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { submissionItem } from '../../../store/submission-item.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import { DeclaredOf } from './declared-of.tsx';
import styles from './evidence.module.css';
import { evidenceBehind } from './evidence-behind.ts';

/** Activities shown at once: the strongest come first. */
const SHOWN = 30;

type Props = {
  readonly promotionCase: PromotionCase;
  readonly verdict: CriterionVerdict;
  readonly pathTo: PathTo;
  readonly onClose: () => void;
};

/** What a verdict rests on: the activities claimed for the criterion, and what was declared of it. */
export function EvidencePanel({ promotionCase, verdict, pathTo, onClose }: Props) {
  const { criterion } = verdict;
  const evidence = evidenceBehind(promotionCase, verdict);
  return (
    <Dialog open onClose={onClose} title={criterion.statement} closeLabel={text.shell.close} place="side">
      <div>
        <p className={styles.verdict}>
          <VerdictMark verdict={verdict.verdict} />
          {verdictName(verdict.verdict)}
        </p>
        <p>{verdictSentence(verdict.reasons, { short: true })}</p>
      </div>
      <section className={styles.section}>
        <h3>{text.compare.behind}</h3>
        {evidence.length === 0 && <p className={styles.muted}>{text.compare.nothingBehind}</p>}
        <ul>
          {evidence.slice(0, SHOWN).map(({ activity, claim, proof }) => (
            <li key={claim.id} className={styles.exhibit}>
              <Link href={pathTo('activities', activity.id)} className={styles.link}>
                {activity.title}
              </Link>
              <p className={styles.facts}>
                <strong>{strengthName(claim.strength)}</strong>
                <ProofMark proof={proof} />
                {spanText(activity.start, activity.end)}
              </p>
              <p className={claim.rationale === '' ? styles.muted : styles.rationale}>
                {claim.rationale === '' ? text.compare.noRationale : claim.rationale}
              </p>
            </li>
          ))}
        </ul>
        {evidence.length > SHOWN && <p className={styles.muted}>{text.compare.moreBehind(evidence.length - SHOWN)}</p>}
      </section>
      <FeedbackLines
        feedback={feedbackOn(promotionCase, criterion.id)}
        pathOf={(id) => pathTo('packet', submissionItem(id))}
      />
      <DeclaredOf declarations={promotionCase.declarations.filter((one) => one.criterion === criterion.id)} />
      <p>
        <Link href={pathTo('map', criterion.id)}>
          {evidence.length === 0 ? text.compare.claimOnMap : text.compare.openOnMap}
        </Link>
      </p>
    </Dialog>
  );
}
