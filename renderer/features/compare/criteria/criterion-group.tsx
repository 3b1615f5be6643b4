import { useId } from 'react';
import type { CriterionVerdict } from '../../../../shared/fit/verdict-types.ts';
import styles from './criteria.module.css';
import { CriterionList } from './criterion-list.tsx';
import type { ListedCriterion } from './listed-criterion.ts';

type Props = {
  readonly title: string;
  /** What the list means; where it is empty, what that means. */
  readonly about: string;
  readonly criteria: readonly ListedCriterion[];
  readonly why?: boolean;
  readonly neutral?: boolean;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Criteria under a heading of their own. */
export function CriterionGroup({ title, about, criteria, ...rest }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{title}</h3>
      <p className={styles.about}>{about}</p>
      {criteria.length > 0 && <CriterionList criteria={criteria} {...rest} />}
    </section>
  );
}
