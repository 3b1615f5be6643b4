import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { text } from '../../text/text.ts';
import styles from './merge-screen.module.css';

/** Items drawn at first and with each wish for more: two versions without a common past can differ in hundreds. */
const PART = 25;

type Props<Item> = { readonly items: readonly Item[]; readonly draw: (item: Item) => ReactNode };

/** A list of large items, drawn a part at a time. */
export function PartedList<Item extends { readonly id: string }>({ items, draw }: Props<Item>) {
  const [count, setCount] = useState(PART);
  const rest = items.length - count;
  return (
    <>
      <ul className={styles.items}>
        {items.slice(0, count).map((item) => (
          <li key={item.id} className={styles.item}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setCount(count + PART)}>{text.merge.showMore(Math.min(rest, PART))}</Button>}
    </>
  );
}
