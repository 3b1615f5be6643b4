import { Link2 } from 'lucide-react';
import { VERDICTS } from '../../../../shared/fit/verdict-types.ts';
import { verdictName } from '../../../../shared/text/names.ts';
import { VerdictMark } from '../../../components/marks/verdict-mark.tsx';
import { text } from '../../../text/text.ts';
import styles from './matrix.module.css';

/** The marks with their words, for a grid in which there is no room for words. */
export function MatrixKey() {
  return (
    <ul className={styles.key} aria-label={text.compare.key}>
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <VerdictMark verdict={verdict} size={14} />
          {verdictName(verdict)}
        </li>
      ))}
      <li>
        <Link2 size={13} aria-hidden />
        {text.compare.shared}
      </li>
    </ul>
  );
}
