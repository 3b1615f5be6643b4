import { Link } from 'wouter';
import type { Finding } from '../../../shared/evidence/finding-types.ts';
import { findingName } from '../../../shared/text/finding-catalogue.ts';
import styles from './finding-list.module.css';

type Props = {
  readonly findings: readonly Finding[];
  readonly linkOf: (finding: Finding) => { readonly href: string; readonly onFollow: () => void };
};

/** Findings as a few words each, beside what they are about; each leads to where it can be mended. */
export function FindingMarks({ findings, linkOf }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {findings.map((finding) => {
        const { href, onFollow } = linkOf(finding);
        return (
          <li key={`${finding.code} ${finding.pointer}`}>
            <Link href={href} onClick={onFollow} className={styles.mark}>
              {findingName(finding.code)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
