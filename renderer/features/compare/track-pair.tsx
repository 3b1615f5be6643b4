import type { Track } from '../../../shared/model/ladder.ts';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { text } from '../../text/text.ts';
import styles from './compare-screen.module.css';

type Props = {
  readonly tracks: readonly Track[];
  /** The two that are shown. */
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
};

/** Which two of many tracks are laid side by side; choosing the one that is there already swaps it out. */
export function TrackPair({ tracks, shown, onChange }: Props) {
  const [left, right] = shown;
  if (left === undefined || right === undefined) return null;
  const spare = (taken: string | null, rest: string): string =>
    taken === rest ? (tracks.find(({ id }) => id !== taken)?.id ?? rest) : rest;
  const options = tracks.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={styles.pair}>
      <SelectBox
        label={text.compare.leftTrack}
        options={options}
        value={left}
        onChange={(track) => track !== null && onChange([track, spare(track, right)])}
      />
      <SelectBox
        label={text.compare.rightTrack}
        options={options}
        value={right}
        onChange={(track) => track !== null && onChange([spare(track, left), track])}
      />
    </div>
  );
}
