import { levelsOfTrack, levelTitle } from '../../../shared/ladder/look-up.ts';
import type { Ladder } from '../../../shared/model/ladder.ts';
import type { Target } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { text } from '../../text/text.ts';
import styles from './plan-screen.module.css';

/** A level of a track. */
export type Place = { readonly track: string; readonly level: string };

type Props = {
  readonly ladder: Ladder;
  readonly target: Target;
  readonly shown: Place;
  /** Called with null for the level that the case aims for. */
  readonly onChange: (place: Place | null) => void;
};

/** Which level the plan is looked at for: any of any track. */
export function LevelChoice({ ladder, target, shown, onChange }: Props) {
  const places = ladder.tracks.flatMap(({ id: track, name }) =>
    levelsOfTrack(ladder, track).map(({ id: level }) => ({
      track,
      level,
      label: text.shell.targetLine(name, levelTitle(ladder, track, level)),
    })),
  );
  const isTarget = shown.track === target.track && shown.level === target.level;
  const sought = levelTitle(ladder, target.track, target.level);
  return (
    <div className={styles.choice}>
      <div className={styles.level}>
        <SelectBox
          label={text.plan.level}
          value={keyOf(shown)}
          options={places.map((place) => ({ value: keyOf(place), label: place.label }))}
          onChange={(key) => onChange(places.find((place) => keyOf(place) === key) ?? null)}
        />
      </div>
      {!isTarget && (
        <>
          <p className={styles.muted}>{text.plan.otherLevel(sought)}</p>
          <Button look="quiet" onClick={() => onChange(null)}>
            {text.plan.backToTarget(sought)}
          </Button>
        </>
      )}
    </div>
  );
}

function keyOf({ track, level }: Place): string {
  return `${track} ${level}`;
}
