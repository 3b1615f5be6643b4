import { Link } from 'wouter';
import type { TrackFit } from '../../../shared/fit/verdict-types.ts';
import { levelTitle } from '../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import styles from './compare-screen.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly fits: readonly TrackFit[]; readonly pathTo: PathTo };

/** The outcome in plain words: the level that the evidence carries on each track, and where the level sought stands. */
export function WhereItStands({ promotionCase, fits, pathTo }: Props) {
  const { ladder, target, activities, claims } = promotionCase;
  if (claims.length === 0) {
    return (
      <EmptyState
        title={text.compare.emptyTitle}
        action={
          activities.length === 0 ? (
            <Link href={pathTo('activities')}>{text.compare.toActivities}</Link>
          ) : (
            <Link href={pathTo('map')}>{text.compare.toMap}</Link>
          )
        }
      >
        {text.compare.emptyText(fits.length)}
      </EmptyState>
    );
  }
  const sought = fits
    .find(({ track }) => track.id === target.track)
    ?.levels.find(({ level }) => level.id === target.level);
  return (
    <div className={styles.stands}>
      <p className={styles.sentence}>
        {text.compare.stands(
          fits.map(({ track, effectiveLevel }) => ({
            track: track.name,
            overlay: track.overlay,
            level: effectiveLevel === null ? null : levelTitle(ladder, track.id, effectiveLevel),
          })),
        )}
      </p>
      {sought !== undefined && (
        <p>
          {text.compare.sought(
            levelTitle(ladder, target.track, target.level),
            sought.standing,
            text.compare.counts(sought.counts),
          )}
        </p>
      )}
    </div>
  );
}
