import type { TextPart } from '../../../shared/lib/marked-texts.ts';
import { text } from '../../text/text.ts';
import styles from './differences.module.css';
import type { MarkedValue } from './shown-pair.ts';

type Props = {
  readonly value: MarkedValue;
  /** How what only this side has is marked. */
  readonly mark: 'del' | 'ins' | 'mark';
};

/** A value in words, with what the other side lacks marked. */
export function ValueView({ value, mark }: Props) {
  if (value.kind === 'nothing') return <span className={styles.nothing}>{text.fields.nothing}</span>;
  if (value.kind === 'text') return <div className={styles.text}>{value.parts.map(part(mark))}</div>;
  return (
    <ul className={styles.list}>
      {value.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a list twice
        <li key={index}>{part(mark)(item, 0)}</li>
      ))}
      {value.same > 0 && <li className={styles.nothing}>{text.fields.unchangedMore(value.same)}</li>}
    </ul>
  );
}

function part(Mark: Props['mark']) {
  return (item: TextPart, index: number) =>
    item.changed ? (
      <Mark key={index} className={styles[Mark]}>
        {item.text}
      </Mark>
    ) : (
      <span key={index}>{item.text}</span>
    );
}
