import { useId, useMemo } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import { themeOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { feedbackOn } from '../../../../shared/packet/follow-up/feedback-on.ts';
import { FeedbackLines } from '../../../components/lists/feedback-lines.tsx';
import { FindingList } from '../../../components/lists/finding-list.tsx';
import { findingLinker } from '../../../store/finding-links.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { submissionItem } from '../../../store/submission-item.ts';
import { useFindings } from '../../../store/use-findings.ts';
import { text } from '../../../text/text.ts';
import { ClaimSection } from '../claim/claim-section.tsx';
import { DeclarationSection } from '../declaration/declaration-section.tsx';
import { criterionFindings } from '../map-findings.ts';
import styles from './criterion-panel.module.css';
import { trackLine } from './track-line.ts';
import { VerdictWhy } from './verdict-why.tsx';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly verdict: CriterionVerdict;
  readonly pathTo: PathTo;
};

/** All about one criterion: what it asks, where it stands and why, what is claimed for it, what is declared. */
export function CriterionPanel({ promotionCase, verdict, pathTo }: Props) {
  const headingId = useId();
  const { ladder } = promotionCase;
  const { criterion } = verdict;
  const { findings, subject } = useFindings(promotionCase);
  const own = useMemo(() => criterionFindings(findings, subject, criterion.id), [findings, subject, criterion.id]);
  const linkOf = useMemo(() => findingLinker(subject, pathTo), [subject, pathTo]);
  const here = pathTo('map', criterion.id);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <header className={styles.head}>
        <p className={styles.muted}>
          {themeOf(ladder, criterion.theme)?.name ?? criterion.theme}
          {criterion.optional && ` · ${text.mapping.optional}`}
        </p>
        <h2 id={headingId}>{criterion.statement}</h2>
        <p className={styles.muted}>{trackLine(ladder, criterion)}</p>
      </header>
      <VerdictWhy verdict={verdict} />
      <FeedbackLines
        feedback={feedbackOn(promotionCase, criterion.id)}
        pathOf={(id) => pathTo('packet', submissionItem(id))}
      />
      {own.length > 0 && (
        <div className={styles.examples}>
          <h3>{text.mapping.readerMayAsk}</h3>
          <FindingList
            findings={own}
            linkOf={(finding) => {
              const link = linkOf(finding);
              return link.href === here ? null : link;
            }}
          />
        </div>
      )}
      {criterion.examples.length > 0 && (
        <div className={styles.examples}>
          <h3>{text.mapping.examples}</h3>
          <ul data-examples>
            {criterion.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </div>
      )}
      <ClaimSection promotionCase={promotionCase} criterion={criterion} pathTo={pathTo} />
      <DeclarationSection promotionCase={promotionCase} criterion={criterion} />
    </section>
  );
}
