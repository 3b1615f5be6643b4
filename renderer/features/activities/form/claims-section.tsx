import { Link } from 'wouter';
import { criterionOf } from '../../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { strengthName } from '../../../../shared/text/names.ts';
import { FormSection } from '../../../components/fields/form-section.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { placeText } from '../../../text/place-text.ts';
import { text } from '../../../text/text.ts';
import styles from './activity-form.module.css';

type Props = { readonly promotionCase: PromotionCase; readonly activityId: string; readonly pathTo: PathTo };

/** The criteria that the activity is claimed for, each with its way to the Map. */
export function ClaimsSection({ promotionCase, activityId, pathTo }: Props) {
  const { ladder, claims } = promotionCase;
  const own = claims.filter(({ activity }) => activity === activityId);
  return (
    <FormSection
      title={text.activities.claims}
      note={
        <Link href={pathTo('map', activityId)} className={styles.sectionLink}>
          {own.length === 0 ? text.activities.claimOnMap : text.activities.changeOnMap}
        </Link>
      }
    >
      {own.length === 0 ? (
        <p className={styles.muted}>{text.activities.notClaimed}</p>
      ) : (
        <ul className={styles.claims}>
          {own.map((claim) => {
            const criterion = criterionOf(ladder, claim.criterion);
            return (
              <li key={claim.id} className={styles.claim}>
                <span className={styles.strength} data-strength={claim.strength}>
                  {strengthName(claim.strength)}
                </span>
                <div>
                  <Link href={pathTo('map', claim.criterion)} className={styles.criterion}>
                    {criterion?.statement ?? claim.criterion}
                  </Link>
                  {criterion !== undefined && <p className={styles.muted}>{placeText(ladder, criterion)}</p>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </FormSection>
  );
}
