import { useId } from 'react';
import type { TimeTable } from '../../../../shared/fit/time/time-types.ts';
import { levelTitle, themeOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { text } from '../../../text/text.ts';
import { type ThemeShare, themeShares } from './theme-shares.ts';
import styles from './use.module.css';

/** Pixels of the longest bar. */
const LONGEST = 120;

type Props = { readonly promotionCase: PromotionCase; readonly table: TimeTable };

/** What each theme got of the time beside what the level sought asks of it: in words, and as a table with bars. */
export function AgainstTarget({ promotionCase: { ladder, target }, table }: Props) {
  const headingId = useId();
  const words = text.time;
  const level = levelTitle(ladder, target.track, target.level);
  const shares = themeShares(table);
  if (table.asked.criteria === 0 || shares.length === 0) return null;
  const most = Math.max(...shares.flatMap(({ time, asked }) => [time, asked]));
  const nameOf = ({ theme }: ThemeShare): string => themeOf(ladder, theme)?.name ?? theme;
  const named = (lean: ThemeShare['lean']): readonly string[] =>
    shares.filter((each) => each.lean === lean).map(nameOf);
  return (
    <section aria-labelledby={headingId} className={styles.against}>
      <h3 id={headingId}>{words.against(level)}</h3>
      <p>{words.leaning(level, named('more'), named('less'))}</p>
      <p className={styles.muted}>{words.againstNote}</p>
      <table className={styles.shares}>
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.shareOfTime}</th>
            <th scope="col">{words.shareAsked}</th>
            <th scope="col">{words.lean}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.theme}>
              <th scope="row">{nameOf(share)}</th>
              <td>
                <Bar part={share.time / most} look="time" label={words.percent(share.time)} />
              </td>
              <td>
                <Bar
                  part={share.asked / most}
                  look="asked"
                  label={words.askedShare(share.asked, share.criteria, table.asked.criteria)}
                />
              </td>
              <td>{words.leans[share.lean]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type BarProps = { readonly part: number; readonly look: 'time' | 'asked'; readonly label: string };

function Bar({ part, look, label }: BarProps) {
  return (
    <span className={styles.share}>
      {part > 0 && (
        <span
          className={styles.filled}
          data-look={look}
          style={{ width: `${Math.round(part * LONGEST)}px` }}
          aria-hidden
        />
      )}
      <span>{label}</span>
    </span>
  );
}
