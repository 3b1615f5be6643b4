import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react';
import { ChoiceBox } from '../../../components/fields/choice-field.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { text } from '../../../text/text.ts';
import type { LanesBy } from './lanes.ts';
import { NAMED_ZOOMS, type Zoom } from './scale.ts';
import styles from './timeline.module.css';

type Props = {
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onStep: (key: '+' | '-') => void;
  readonly onPan: (part: number) => void;
  /** Null where the ladder has no dimensions. */
  readonly by: LanesBy | null;
  readonly onBy: (by: LanesBy) => void;
};

const NAMES = ['years', 'year', 'quarter'] as const;
const CHOICES = [
  { value: 'all', label: text.time.zooms.all },
  ...NAMES.map((name) => ({ value: name, label: text.time.zooms[name] })),
];
/** How far a push of a button goes on. */
const PAN = 0.75;

/** How much time is in sight, and which; and what the lanes are. */
export function ZoomBar({ zoom, onZoom, onStep, onPan, by, onBy }: Props) {
  const named = zoom === 'all' ? 'all' : NAMES.find((name) => NAMED_ZOOMS[name] === zoom);
  const choose = (value: string): void => {
    const name = NAMES.find((each) => each === value);
    onZoom(name === undefined ? 'all' : NAMED_ZOOMS[name]);
  };
  return (
    <div className={styles.controls}>
      <ChoiceBox label={text.time.zoom} hideLabel choices={CHOICES} value={named ?? ''} onChange={choose} />
      <div className={styles.steps}>
        <IconButton
          label={text.time.earlier}
          icon={<ChevronLeft size={16} aria-hidden />}
          onClick={() => onPan(-PAN)}
        />
        <IconButton label={text.time.later} icon={<ChevronRight size={16} aria-hidden />} onClick={() => onPan(PAN)} />
        <IconButton label={text.time.nearer} icon={<Plus size={16} aria-hidden />} onClick={() => onStep('+')} />
        <IconButton label={text.time.farther} icon={<Minus size={16} aria-hidden />} onClick={() => onStep('-')} />
      </div>
      {by !== null && (
        <ChoiceBox
          label={text.time.lanesBy}
          hideLabel
          choices={[
            { value: 'theme', label: text.time.byTheme },
            { value: 'dimension', label: text.time.byDimension },
          ]}
          value={by}
          onChange={(value) => onBy(value === 'dimension' ? 'dimension' : 'theme')}
        />
      )}
    </div>
  );
}
