import { useId } from 'react';
import { type LevelPair, pairLevels } from '../../../../shared/fit/level-pair.ts';
import type { Comparison, CriterionVerdict, TrackFit } from '../../../../shared/fit/verdict-types.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { standingName } from '../../../../shared/text/names.ts';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { StandingMark } from '../../../components/marks/standing-mark.tsx';
import { text } from '../../../text/text.ts';
import { type Place, placeOf, placeText } from '../address/place.ts';
import { CriterionGroup } from '../criteria/criterion-group.tsx';
import styles from './pair.module.css';
import { pairGroups } from './pair-groups.ts';
import { firstPair, pairTitles, placeOptions } from './pair-places.ts';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly comparison: Comparison;
  /** The tracks that the screen shows; the pair to begin with is of these. */
  readonly fits: readonly TrackFit[];
  readonly left: Place | null;
  readonly right: Place | null;
  readonly onPair: (pair: { readonly left: Place; readonly right: Place }) => void;
  readonly onOpen: (verdict: CriterionVerdict) => void;
};

/** Any two levels beside each other: what both see met, what only one, what neither. */
export function PairSection({ promotionCase, comparison, fits, left, right, onPair, onOpen }: Props) {
  const headingId = useId();
  const { ladder } = promotionCase;
  const begin = firstPair(fits, promotionCase);
  const a = isThere(comparison, left) ? left : (begin?.[0] ?? null);
  const b = isThere(comparison, right) ? right : (begin?.[1] ?? null);
  const pair = a === null || b === null ? null : pairLevels(comparison, a, b);
  if (a === null || b === null || pair === null) return <p>{text.compare.noPair}</p>;
  const titles = pairTitles(ladder, a, b);
  const groups = pairGroups(pair, titles);
  const options = placeOptions(comparison, ladder);
  const list = { onOpen };
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId}>{text.compare.pairHeading(titles.a, titles.b)}</h2>
      <div className={styles.pickers}>
        <Picker
          label={text.compare.leftLevel}
          options={options}
          value={a}
          onChange={(left) => onPair({ left, right: b })}
        />
        <Picker
          label={text.compare.rightLevel}
          options={options}
          value={b}
          onChange={(right) => onPair({ left: a, right })}
        />
      </div>
      <ul className={styles.standings}>
        <Standing title={titles.a} standing={pair.a} />
        <Standing title={titles.b} standing={pair.b} />
      </ul>
      <p className={styles.sentence}>{text.compare.pairSentence(titles, pair.asked, pair.met)}</p>
      <div className={styles.groups}>
        <CriterionGroup
          title={text.compare.metOnlyBy(titles.a)}
          about={text.compare.metOnlyAbout(groups.onlyA.length)}
          criteria={groups.onlyA}
          {...list}
        />
        <CriterionGroup
          title={text.compare.metByBoth}
          about={text.compare.metByBothAbout(groups.both.length)}
          criteria={groups.both}
          {...list}
        />
        <CriterionGroup
          title={text.compare.metOnlyBy(titles.b)}
          about={text.compare.metOnlyAbout(groups.onlyB.length)}
          criteria={groups.onlyB}
          {...list}
        />
      </div>
      <CriterionGroup
        title={text.compare.metByNeither}
        about={text.compare.metByNeitherAbout(groups.neither.length)}
        criteria={groups.neither}
        why
        {...list}
      />
    </section>
  );
}

type PickerProps = {
  readonly label: string;
  readonly options: ReturnType<typeof placeOptions>;
  readonly value: Place;
  readonly onChange: (place: Place) => void;
};

function Picker({ label, options, value, onChange }: PickerProps) {
  return (
    <SelectBox
      label={label}
      options={options}
      value={placeText(value)}
      onChange={(chosen) => {
        const place = placeOf(chosen ?? undefined);
        if (place !== null) onChange(place);
      }}
    />
  );
}

function Standing({ title, standing }: { readonly title: string; readonly standing: LevelPair['a'] }) {
  return (
    <li>
      <StandingMark standing={standing.standing} />
      <p>
        {title}: <strong>{standingName(standing.standing)}.</strong>{' '}
        {text.compare.ofItsCriteria(text.compare.counts(standing.counts))}
      </p>
    </li>
  );
}

/** An address may name a level that the ladder no longer has. */
function isThere({ tracks }: Comparison, place: Place | null): boolean {
  const fit = tracks.find(({ track }) => track.id === place?.track);
  return fit?.levels.some(({ level }) => level.id === place?.level) ?? false;
}
