import { type RefObject, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { findActivities } from '../../../../shared/evidence/find-activities.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import type { Strength } from '../../../../shared/model/claim.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { proofName } from '../../../../shared/text/names.ts';
import { SearchPick } from '../../../components/fields/search-pick.tsx';
import type { PathTo } from '../../../store/screen-props.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './claim-picker.module.css';
import { StrengthChoice } from './strength-choice.tsx';

/** Matches shown at once; beyond them a reader types rather than scrolls. */
const SHOWN = 40;

type Props = {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Those that are not claimed yet. */
  readonly activities: readonly Activity[];
  /** Whether the case has any activity at all. */
  readonly hasActivities: boolean;
  readonly gradeOf: (activity: Activity) => Proof;
  readonly pathTo: PathTo;
  readonly onClaim: (activity: string, strength: Strength) => void;
};

/** Finds an activity by any of its words and claims it: with Enter or a click, as `meets` unless said otherwise. */
export function ClaimPicker({ inputRef, activities, hasActivities, gradeOf, pathTo, onClaim }: Props) {
  const [query, setQuery] = useState('');
  const [strength, setStrength] = useState<Strength>('meets');
  const found = useMemo(() => findActivities(activities, query), [activities, query]);
  if (!hasActivities) {
    return (
      <p className={styles.none}>
        {text.mapping.noActivities} <Link href={pathTo('activities')}>{text.mapping.toActivities}</Link>
      </p>
    );
  }
  if (activities.length === 0) return <p className={styles.none}>{text.mapping.allClaimed}</p>;
  return (
    <div className={styles.picker}>
      <div className={styles.search}>
        <SearchPick
          label={text.mapping.claimWith}
          hint={text.mapping.claimHint}
          placeholder={text.mapping.claimPlaceholder}
          query={query}
          onQuery={setQuery}
          items={found.slice(0, SHOWN)}
          status={statusOf(found.length, query)}
          inputRef={inputRef}
          onPick={(activity) => {
            setQuery('');
            setStrength('meets');
            onClaim(activity.id, strength);
          }}
        >
          {(activity) => (
            <span className={styles.item}>
              <span className={styles.title}>{activity.title}</span>
              <span className={styles.facts}>
                {spanText(activity.start, activity.end)} · {proofName(gradeOf(activity))}
              </span>
            </span>
          )}
        </SearchPick>
      </div>
      <StrengthChoice label={text.mapping.claimAs} value={strength} onChange={setStrength} />
    </div>
  );
}

function statusOf(found: number, query: string): string {
  if (found === 0) return text.mapping.noMatch(query);
  return found > SHOWN ? text.mapping.moreMatches(found - SHOWN) : text.mapping.matches(found);
}
