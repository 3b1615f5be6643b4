import { Fragment, type ReactNode } from 'react';
import type { ItemDifference as Difference, FieldDifference } from '../../../shared/difference/differences.ts';
import { text } from '../../text/text.ts';
import { type NameOf, shownValue } from '../../text/value-text.ts';
import styles from './differences.module.css';
import { shownPair } from './shown-pair.ts';
import { ValueView } from './value-view.tsx';

type Props = {
  readonly difference: Difference;
  /** What the two columns are called, as in "Before" and "After". */
  readonly sides: { readonly one: string; readonly other: string };
  readonly nameOf: NameOf;
  /** What became of the item, as in "Deleted"; stands beside its title. */
  readonly note?: string;
  /** Something below a field, as a choice between its two values. */
  readonly belowField?: (field: FieldDifference) => ReactNode;
  /** Something under both values of a field, as wide as they are. */
  readonly underField?: (field: FieldDifference) => ReactNode;
  /** Something between the title and the fields. */
  readonly underTitle?: ReactNode;
  /** Whether the other side came after the one, so that what only one has was taken out or put in. */
  readonly isSequel?: boolean;
  readonly headingLevel?: 3 | 4;
};

/** An item that differs between two cases, field by field: side by side, or alone where only one of them has it. */
export function ItemDifference({
  difference,
  sides,
  nameOf,
  note,
  belowField,
  underField,
  underTitle,
  isSequel = true,
  headingLevel = 3,
}: Props) {
  const { kind, title, presence, fields } = difference;
  const Heading = `h${headingLevel}` as const;
  const said = presence === 'both' ? fields : fields.filter((field) => isSaid(difference, field, nameOf));
  return (
    <section className={styles.item} aria-label={`${text.fields.kind(kind)}: ${title}`}>
      <header className={styles.header}>
        <p className={styles.kind}>{text.fields.kind(kind)}</p>
        <Heading className={styles.title}>{title}</Heading>
        {note !== undefined && (
          <span className={styles.note} data-presence={presence}>
            {note}
          </span>
        )}
      </header>
      {underTitle}
      <table className={styles.fields} data-presence={presence}>
        <thead>
          <tr>
            <th scope="col">{text.fields.field}</th>
            {presence !== 'other' && <th scope="col">{sides.one}</th>}
            {presence !== 'one' && <th scope="col">{sides.other}</th>}
          </tr>
        </thead>
        <tbody>
          {said.map((field) => (
            <Fragment key={field.name}>
              <FieldRow difference={difference} field={field} sides={sides} nameOf={nameOf} isSequel={isSequel}>
                {belowField?.(field)}
              </FieldRow>
              <UnderRow columns={presence === 'both' ? 2 : 1}>{underField?.(field)}</UnderRow>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Pick<Props, 'difference' | 'sides' | 'nameOf'> & {
  readonly field: FieldDifference;
  readonly isSequel: boolean;
  readonly children: ReactNode;
};

function FieldRow({ difference: { kind, presence }, field, sides, nameOf, isSequel, children }: RowProps) {
  const { one, other } = shownPair(
    shownValue(kind, field.name, field.one, nameOf),
    shownValue(kind, field.name, field.other, nameOf),
    presence === 'both',
  );
  return (
    <tr>
      <th scope="row">
        {text.fields.name(kind, field.name)}
        {children}
      </th>
      {presence !== 'other' && (
        <td data-side={sides.one}>
          <ValueView value={one} mark={isSequel ? 'del' : 'mark'} />
        </td>
      )}
      {presence !== 'one' && (
        <td data-side={sides.other}>
          <ValueView value={other} mark={isSequel ? 'ins' : 'mark'} />
        </td>
      )}
    </tr>
  );
}

function UnderRow({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <tr className={styles.under}>
      <td aria-hidden />
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}

/** Whether a field of an item that stands alone says anything. */
function isSaid({ kind, presence }: Difference, field: FieldDifference, nameOf: NameOf): boolean {
  return shownValue(kind, field.name, presence === 'one' ? field.one : field.other, nameOf).kind !== 'nothing';
}
