import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { text } from '../../../text/text.ts';
import { ROLE_PATTERNS, rolePattern, roleTracks } from '../role-name.ts';
import styles from './bars.module.css';

/** What the looks of bars and bands mean, as far as they occur. */
export function TimelineKey({
  promotionCase: { ladder, roles, activities, plan },
}: {
  readonly promotionCase: PromotionCase;
}) {
  const bands = new Map(
    roles.map(({ tracks }) => {
      const pattern = rolePattern(ladder, tracks);
      return [pattern, pattern === 'crossed' ? text.time.severalTracks : roleTracks(ladder, tracks)] as const;
    }),
  );
  const marks = [
    ...ROLE_PATTERNS.flatMap((pattern) => {
      const name = bands.get(pattern);
      return name === undefined ? [] : [[pattern, name] as const];
    }).map(([pattern, name]) => ({ kind: 'role', pattern, open: false, name: text.time.inRole(name) })),
    { kind: 'activity', pattern: undefined, open: false, name: text.time.kinds.activity },
    ...(activities.some(({ end }) => end === null)
      ? [{ kind: 'activity', pattern: undefined, open: true, name: text.time.goesOn }]
      : []),
    ...(plan.some(({ activity }) => activity === null)
      ? [{ kind: 'intention', pattern: undefined, open: false, name: text.time.kinds.intention }]
      : []),
  ];
  return (
    <ul className={styles.key} aria-label={text.time.key}>
      {marks.map(({ kind, pattern, open, name }) => (
        <li key={name}>
          <span
            className={styles.bar}
            data-swatch
            data-kind={kind}
            data-pattern={pattern}
            data-open={open || undefined}
            aria-hidden
          />
          {name}
        </li>
      ))}
    </ul>
  );
}
