import { useMemo } from 'react';
import { Link } from 'wouter';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { text } from '../../../text/text.ts';
import { markedPassages } from './marked-passages.ts';
import { presentText } from './present-words.ts';
import type { RemarkGroup } from './remark-groups.ts';
import styles from './returned.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly group: RemarkGroup;
  readonly pathTo: PathTo;
};

const words = text.returned;

/** What the remarks of a group are about, as it reads in the case now, with the words marked that they name. */
export function PresentText({ promotionCase, group, pathTo }: Props) {
  const { note, fields, link } = presentText(promotionCase, group);
  const passages = useMemo(
    () =>
      group.remarks
        .filter(({ state }) => state === 'open')
        .flatMap(({ was, quoted }) => (was === '' ? [quoted] : [was])),
    [group.remarks],
  );
  return (
    <div className={styles.present}>
      <div className={styles.presentHead}>
        <h4>{words.presentText}</h4>
        {link !== null && <Link href={pathTo(link.screen, link.item)}>{link.label}</Link>}
      </div>
      {note !== null && <p className={styles.muted}>{note}</p>}
      {fields.length > 0 && (
        <dl className={styles.fields}>
          {fields.map(({ label, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields of one item keep their order
            <div key={index}>
              {label !== '' && <dt>{label}</dt>}
              <dd>
                {markedPassages(value, passages).map((part, place) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text
                  part.marked ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
