import { useMemo } from 'react';
import { findingsOf } from '../../../../shared/evidence/findings.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { findingAction, findingSentence } from '../../../../shared/text/finding-sentence.ts';
import { useToday } from '../../../store/today.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';
import { findingsAbout } from './findings-about.ts';
import { Section } from './section.tsx';

type Props = { readonly promotionCase: PromotionCase; readonly activityId: string };

/** What an honest reader may ask about the activity; nothing when there is nothing to ask. */
export function FindingsSection({ promotionCase, activityId }: Props) {
  const today = useToday();
  const all = useMemo(() => findingsOf(promotionCase, today), [promotionCase, today]);
  const findings = findingsAbout(all, promotionCase, activityId);
  if (findings.length === 0) return null;
  return (
    <Section title={text.activities.readerMayAsk}>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.pointer} ${JSON.stringify(finding.params)}`}>
            <p>{findingSentence(finding)}</p>
            <p className={styles.muted}>{findingAction(finding.code)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
