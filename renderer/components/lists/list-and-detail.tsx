import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './list-and-detail.module.css';
import { Split } from './split.tsx';
import { useWideWindow } from './use-wide-window.ts';

type Props = {
  readonly list: ReactNode;
  /** The chosen item; null when none is. */
  readonly detail: ReactNode | null;
  /** What stands beside the list while nothing is chosen. */
  readonly hint: string;
  /** The way back to the list where only one of the two has room. */
  readonly back: { readonly href: string; readonly label: string };
};

/** A list and the item chosen in it: side by side, or one at a time in a narrow window. */
export function ListAndDetail({ list, detail, hint, back }: Props) {
  const wide = useWideWindow();
  return (
    <Split list={wide || detail === null ? list : null} single={!wide}>
      {!wide && detail === null ? null : (
        <>
          {!wide && (
            <Link href={back.href} className={styles.back}>
              <ChevronLeft size={15} aria-hidden />
              {back.label}
            </Link>
          )}
          {detail ?? <p className={styles.hint}>{hint}</p>}
        </>
      )}
    </Split>
  );
}
