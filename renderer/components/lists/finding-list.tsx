import { Link } from 'wouter';
import type { Finding } from '../../../shared/evidence/finding-types.ts';
import { findingAction } from '../../../shared/text/finding-catalogue.ts';
import { findingSentence } from '../../../shared/text/finding-sentence.ts';
import styles from './finding-list.module.css';

type Props = {
  readonly findings: readonly Finding[];
  /** Where a finding leads; without it, or for null, it is read where it can be mended already. */
  readonly linkOf?: ((finding: Finding) => { readonly href: string; readonly onFollow: () => void } | null) | undefined;
};

/** Findings as sentences, each with what to do about it and, from elsewhere, the way to where that can be done. */
export function FindingList({ findings, linkOf }: Props) {
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const link = linkOf?.(finding) ?? null;
        return (
          <li key={`${finding.code} ${finding.pointer} ${JSON.stringify(finding.params)}`} className={styles.finding}>
            {link === null ? (
              <p>{findingSentence(finding)}</p>
            ) : (
              <Link href={link.href} onClick={link.onFollow} className={styles.link}>
                {findingSentence(finding)}
              </Link>
            )}
            <p className={styles.action}>{findingAction(finding.code)}</p>
          </li>
        );
      })}
    </ul>
  );
}
