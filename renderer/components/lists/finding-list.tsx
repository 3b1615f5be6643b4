import type { Finding } from '../../../shared/evidence/finding-types.ts';
import { findingAction } from '../../../shared/text/finding-catalogue.ts';
import { findingSentence } from '../../../shared/text/finding-sentence.ts';
import styles from './finding-list.module.css';

/** Findings as sentences, each with what to do about it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.pointer} ${JSON.stringify(finding.params)}`}>
          <p>{findingSentence(finding)}</p>
          <p className={styles.action}>{findingAction(finding.code)}</p>
        </li>
      ))}
    </ul>
  );
}
