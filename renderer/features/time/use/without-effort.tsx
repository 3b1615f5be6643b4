import { useState } from 'react';
import { Link } from 'wouter';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { Button } from '../../../components/button.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import styles from './use.module.css';

/** Links that are drawn at once. */
const PORTION = 50;

type Props = { readonly promotionCase: PromotionCase; readonly pathTo: PathTo };

/** The activities that tell no effort, and so are not counted; nothing where all do. */
export function WithoutEffort({ promotionCase: { activities }, pathTo }: Props) {
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(PORTION);
  const untold = activities.filter(({ effort }) => effort === null);
  if (untold.length === 0) return null;
  return (
    <details className={styles.untold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.time.untold(untold.length, activities.length)}</summary>
      {open && (
        <>
          <ul className={styles.parts}>
            {untold.slice(0, count).map(({ id, title }) => (
              <li key={id}>
                <Link href={pathTo('activities', id)}>{title}</Link>
              </li>
            ))}
          </ul>
          {count < untold.length && (
            <Button onClick={() => setCount(count + PORTION)}>
              {text.time.moreRows(Math.min(PORTION, untold.length - count))}
            </Button>
          )}
        </>
      )}
    </details>
  );
}
