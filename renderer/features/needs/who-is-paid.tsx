import { Link } from 'wouter';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { PathTo } from '../../store/screen-props.ts';
import { placeText } from '../../text/place-text.ts';
import { text } from '../../text/text.ts';
import styles from './needs-screen.module.css';
import { askedOrNot } from './unasked-criteria.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  /** Ids of the criteria that the need is linked with. */
  readonly criteria: readonly string[];
  readonly pathTo: PathTo;
};

/** Which of the linked criteria the track on paper does not ask for: why nobody is paid to do the work. */
export function WhoIsPaid({ promotionCase, criteria, pathTo }: Props) {
  const { ladder, person } = promotionCase;
  const words = text.needs;
  const asked = askedOrNot(ladder, person.track, criteria);
  if (criteria.length === 0) return <p className={styles.muted}>{words.nothingLinked}</p>;
  if (asked === null) {
    return (
      <p className={styles.muted}>
        {words.noTrack} <Link href={pathTo('details')}>{text.shell.details}</Link>
      </p>
    );
  }
  const { track, linked, unasked, askedBy } = asked;
  if (unasked.length === 0) return <p>{words.allAsked(track)}</p>;
  return (
    <>
      <p>{words.notAsked(unasked.length, linked.length, track, askedBy)}</p>
      <ul className={styles.unasked}>
        {unasked.map((criterion) => (
          <li key={criterion.id}>
            <Link href={pathTo('map', criterion.id)}>{criterion.statement}</Link>
            <p className={styles.muted}>{placeText(ladder, criterion)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
