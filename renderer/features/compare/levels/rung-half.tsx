import { Link } from 'wouter';
import { standingName } from '../../../../shared/text/names.ts';
import { reasonSentence } from '../../../../shared/text/reason-sentence.ts';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { VerdictBar } from '../../../components/marks/verdict-bar.tsx';
import { text } from '../../../text/text.ts';
import { decidingReasons } from './deciding-reasons.ts';
import styles from './rungs.module.css';
import type { RungSide } from './rungs.ts';

type Props = {
  readonly side: RungSide;
  /** 0 for the left track, 1 for the right one. */
  readonly index: number;
  readonly unit: number;
  /** Where its criteria are shown. */
  readonly href: string;
};

/** One level of one track: its title, where it stands and why, and its criteria by verdict. */
export function RungHalf({ side, index, unit, href }: Props) {
  return (
    <article
      className={styles.half}
      aria-label={text.compare.half(side.track.name, side.title)}
      data-side={index}
      data-stands={side.stands || undefined}
    >
      <RungFacts side={side} unit={unit} href={href} />
    </article>
  );
}

/** What is said of a level, on a rung and on an overlay alike. */
export function RungFacts({ side, unit, href }: Omit<Props, 'index'>) {
  const { standing, title } = side;
  return (
    <>
      <header className={styles.title}>
        <h3>{title}</h3>
        {(side.stands || side.sought || side.onPaper) && (
          <p className={styles.marks}>
            {side.stands && <span className={styles.stands}>{text.compare.markStands}</span>}
            {side.sought && <span className={styles.mark}>{text.compare.markSought}</span>}
            {side.onPaper && <span className={styles.mark}>{text.compare.markOnPaper}</span>}
          </p>
        )}
        <p className={styles.standing}>
          <StandingMark standing={standing.standing} />
          {standingName(standing.standing)}
        </p>
      </header>
      <p className={styles.why}>{decidingReasons(standing).map(reasonSentence).join(' ')}</p>
      {standing.criteria.length > 0 && (
        <div className={styles.criteria}>
          <VerdictBar counts={standing.counts} unit={unit} />
          <p className={styles.counts}>{text.compare.counts(standing.counts)}</p>
          <Link href={href} className={styles.link}>
            {text.compare.criteria}
            <span className="visually-hidden">{text.compare.criteriaOf(title)}</span>
          </Link>
        </div>
      )}
    </>
  );
}
