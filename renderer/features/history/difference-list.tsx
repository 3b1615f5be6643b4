import { useMemo, useState } from 'react';
import { changesTo } from '../../../shared/difference/changes-to.ts';
import { type ItemDifference as Difference, differencesOf } from '../../../shared/difference/differences.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { ItemDifference } from '../../components/differences/item-difference.tsx';
import { text } from '../../text/text.ts';
import type { NameOf } from '../../text/value-text.ts';
import styles from './history-screen.module.css';

type Props = {
  readonly one: PromotionCase;
  readonly other: PromotionCase;
  readonly sides: { readonly one: string; readonly other: string };
  /** What became of an item, by where it is. */
  readonly notes: Readonly<Record<Difference['presence'], string>>;
  readonly nameOf: NameOf;
  /** What to say where the two are the same. */
  readonly same: string;
};

/** Items drawn before one asks for all: more than these are seldom read. */
const SHOWN = 50;

/** The items in which two states of a case differ, each with its fields side by side. */
export function DifferenceList({ one, other, sides, notes, nameOf, same }: Props) {
  const differences = useMemo(() => differencesOf(one, other), [one, other]);
  const [all, setAll] = useState(false);
  if (differences.length === 0) {
    return <p>{changesTo(one, other).length === 0 ? same : text.history.orderOnly}</p>;
  }
  const shown = all ? differences : differences.slice(0, SHOWN);
  return (
    <div className={styles.differences}>
      {shown.map((difference) => (
        <ItemDifference
          key={`${difference.kind}/${difference.id}`}
          difference={difference}
          sides={sides}
          nameOf={nameOf}
          note={notes[difference.presence]}
        />
      ))}
      {shown.length < differences.length && (
        <div>
          <Button onClick={() => setAll(true)}>{text.history.openAll(differences.length)}</Button>
        </div>
      )}
    </div>
  );
}
