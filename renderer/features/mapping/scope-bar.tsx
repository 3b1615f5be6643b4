import { levelsOfTrack, levelTitle } from '../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import { ChoiceBox } from '../../components/fields/choice-field.tsx';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { text } from '../../text/text.ts';
import { fittedScope, type MapScope } from './map-scope.ts';
import styles from './scope-bar.module.css';

/** Above this many tracks a row of choices would not fit beside a list. */
const CHOICE_LIMIT = 3;

type Props = {
  readonly ladder: Ladder;
  readonly scope: MapScope;
  readonly onChange: (scope: MapScope) => void;
};

/** Which track and level of the ladder is shown. */
export function ScopeBar({ ladder, scope, onChange }: Props) {
  const chooseTrack = (track: string | null): void => {
    if (track !== null) onChange(fittedScope(ladder, { ...scope, track }));
  };
  const tracks = ladder.tracks.map((track) => ({
    value: track.id,
    label: track.short === '' ? track.name : track.short,
    name: track.name,
  }));
  const levels = levelsOfTrack(ladder, scope.track)
    .toReversed()
    .map((level) => ({ value: level.id, label: levelTitle(ladder, scope.track, level.id) }));
  return (
    <div className={styles.bar}>
      {tracks.length > 1 && tracks.length <= CHOICE_LIMIT && (
        <ChoiceBox label={text.mapping.track} hideLabel choices={tracks} value={scope.track} onChange={chooseTrack} />
      )}
      {tracks.length > CHOICE_LIMIT && (
        <SelectBox
          label={text.mapping.track}
          hideLabel
          options={tracks.map(({ value, name }) => ({ value, label: name }))}
          value={scope.track}
          onChange={chooseTrack}
        />
      )}
      <div className={styles.level}>
        <SelectBox
          label={text.mapping.level}
          hideLabel
          options={[...levels, { value: null, label: text.mapping.allLevels }]}
          value={scope.level}
          onChange={(level) => onChange({ ...scope, level })}
        />
      </div>
    </div>
  );
}
