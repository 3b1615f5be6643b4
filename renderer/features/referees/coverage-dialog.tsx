import { useMemo } from 'react';
import { Link } from 'wouter';
import { askingStep, vouchingAtTarget } from '../../../shared/evidence/vouching.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Dialog } from '../../components/popups/dialog.tsx';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import styles from './coverage.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly pathTo: PathTo; readonly onClose: () => void };

/** Every criterion of the level sought with those who can vouch for it; those without anybody come first. */
export function CoverageDialog({ promotionCase, pathTo, onClose }: Props) {
  const vouching = useMemo(() => vouchingAtTarget(promotionCase), [promotionCase]);
  const ordered = vouching.toSorted(
    (one, other) => Number(one.referees.length > 0) - Number(other.referees.length > 0),
  );
  const uncovered = vouching.filter(({ referees }) => referees.length === 0).length;
  const words = text.referees;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.coverageTitle}
      description={words.coverageText(uncovered, vouching.length)}
      closeLabel={text.shell.close}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.coverageCriterion}</th>
            <th scope="col">{words.coverageWho}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ criterion, referees }) => (
            <tr key={criterion.id} data-nobody={referees.length === 0 || undefined}>
              <th scope="row">
                <Link href={pathTo('map', criterion.id)}>{criterion.statement}</Link>
              </th>
              <td>
                {referees.length === 0
                  ? words.nobody
                  : referees.map((referee) => (
                      <span key={referee.id} className={styles.person}>
                        <Link href={pathTo('referees', referee.id)} onClick={onClose}>
                          {referee.name}
                        </Link>{' '}
                        <span className={styles.step}>{words.step[askingStep(referee)]}</span>
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
