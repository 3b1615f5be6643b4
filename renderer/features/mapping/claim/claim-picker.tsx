import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown } from 'lucide-react';
import { type RefObject, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { findActivities } from '../../../../shared/evidence/find-activities.ts';
import type { Activity } from '../../../../shared/model/activity.ts';
import { type Strength, strength } from '../../../../shared/model/claim.ts';
import type { Proof } from '../../../../shared/model/proof.ts';
import { proofName, strengthName } from '../../../../shared/text/names.ts';
import { ChoiceBox } from '../../../components/choice-field.tsx';
import field from '../../../components/field.module.css';
import { FieldFrame } from '../../../components/field.tsx';
import popup from '../../../components/popup.module.css';
import type { PathTo } from '../../../store/screen-props.ts';
import { spanText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './claim-picker.module.css';

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
  const [chosenStrength, setStrength] = useState<Strength>('meets');
  const found = useMemo(() => findActivities(activities, query), [activities, query]);
  const shown = found.slice(0, SHOWN);

  const claim = (activity: Activity | null): void => {
    if (activity === null) return;
    setQuery('');
    setStrength('meets');
    onClaim(activity.id, chosenStrength);
  };
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
        <FieldFrame label={text.mapping.claimWith} hint={text.mapping.claimHint}>
          <Combobox.Root
            items={shown}
            filteredItems={shown}
            filter={null}
            value={null}
            onValueChange={claim}
            inputValue={query}
            onInputValueChange={(typed, { reason }) => reason !== 'item-press' && setQuery(typed)}
            itemToStringLabel={(activity: Activity) => activity.title}
            autoHighlight
          >
            <Combobox.InputGroup className={styles.box}>
              <Combobox.Input
                ref={inputRef}
                className={`${field.control} ${styles.input}`}
                placeholder={text.mapping.claimPlaceholder}
              />
              <Combobox.Trigger className={styles.trigger} aria-label={text.mapping.showActivities}>
                <ChevronDown size={14} aria-hidden />
              </Combobox.Trigger>
            </Combobox.InputGroup>
            <Combobox.Portal>
              <Combobox.Positioner className={popup.positioner} sideOffset={4}>
                <Combobox.Popup className={popup.popup} finalFocus={false}>
                  <Combobox.Empty className={styles.note}>{text.mapping.noMatch(query)}</Combobox.Empty>
                  <Combobox.List>
                    {shown.map((activity) => (
                      <Combobox.Item key={activity.id} value={activity} className={styles.item}>
                        <span className={styles.title}>{activity.title}</span>
                        <span className={styles.facts}>
                          {spanText(activity.start, activity.end)} · {proofName(gradeOf(activity))}
                        </span>
                      </Combobox.Item>
                    ))}
                  </Combobox.List>
                  <Combobox.Status className={styles.note}>
                    {found.length > SHOWN && text.mapping.moreMatches(found.length - SHOWN)}
                  </Combobox.Status>
                </Combobox.Popup>
              </Combobox.Positioner>
            </Combobox.Portal>
          </Combobox.Root>
        </FieldFrame>
      </div>
      <ChoiceBox
        label={text.mapping.claimAs}
        hideLabel
        choices={strength.options.map((value) => ({ value, label: strengthName(value) }))}
        value={chosenStrength}
        onChange={(value) => setStrength(strength.parse(value))}
      />
    </div>
  );
}
