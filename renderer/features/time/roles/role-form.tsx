import { Trash2 } from 'lucide-react';
import { type Control, useController } from 'react-hook-form';
import { changeRole } from '../../../../shared/case/role-edits.ts';
import type { Ladder } from '../../../../shared/model/ladder.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { type RolePeriod, rolePeriod } from '../../../../shared/model/role-period.ts';
import { Button } from '../../../components/button.tsx';
import { CheckBox } from '../../../components/fields/check-box.tsx';
import { SelectBox } from '../../../components/fields/select-field.tsx';
import { TextField } from '../../../components/fields/text-field.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { useToday } from '../../../store/today.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { text } from '../../../text/text.ts';
import { roleDraftKey } from './remove-role.ts';
import { levelAfter, levelsOn, titlesOn } from './role-levels.ts';
import styles from './roles.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly role: RolePeriod;
  readonly onRemove: () => void;
};

/** One time in a role, saved as it is written; give it the role's id as its key. */
export function RoleForm({ promotionCase, role, onRemove }: Props) {
  const { ladder } = promotionCase;
  const { control } = useItemForm<RolePeriod>({
    draftKey: roleDraftKey(promotionCase.id, role.id),
    value: role,
    schema: rolePeriod,
    commit: (values) => changeCase((current) => changeRole(current, values)),
  });
  const words = text.time;
  return (
    <div className={styles.form}>
      <TrackFields control={control} ladder={ladder} />
      <div className={styles.fields}>
        <LevelField control={control} ladder={ladder} />
        <TextField control={control} name="title" label={words.title} hint={words.titleHint} />
        <TextField control={control} name="start" type="date" label={words.start} />
        <EndFields control={control} />
      </div>
      <div>
        <Button look="quiet" icon={<Trash2 size={15} aria-hidden />} onClick={onRemove}>
          {words.removeRole}
        </Button>
      </div>
    </div>
  );
}

type FieldsProps = { readonly control: Control<RolePeriod>; readonly ladder: Ladder };

/** On which tracks the role was; a level without a title on any of them goes. */
function TrackFields({ control, ladder }: FieldsProps) {
  const { field, fieldState } = useController({ control, name: 'tracks' });
  const { field: level } = useController({ control, name: 'level' });
  const choose = (track: string, chosen: boolean): void => {
    const tracks = ladder.tracks.map(({ id }) => id).filter((id) => (id === track ? chosen : field.value.includes(id)));
    field.onChange(tracks);
    if (tracks.length > 0) level.onChange(levelAfter(ladder, tracks, level.value));
  };
  return (
    <fieldset className={styles.tracks}>
      <legend>{text.time.onTracks}</legend>
      {ladder.tracks.map(({ id, name }) => (
        <CheckBox key={id} label={name} checked={field.value.includes(id)} onChange={(chosen) => choose(id, chosen)} />
      ))}
      {fieldState.error !== undefined && (
        <p className={styles.error} role="alert">
          {text.time.noTrack}
        </p>
      )}
    </fieldset>
  );
}

function LevelField({ control, ladder }: FieldsProps) {
  const { field } = useController({ control, name: 'level' });
  const { field: tracks } = useController({ control, name: 'tracks' });
  // Without a track, as long as that needs a correction, the level chosen still has its name.
  const on = tracks.value.length > 0 ? tracks.value : ladder.tracks.map(({ id }) => id);
  const levels = levelsOn(ladder, on);
  return (
    <SelectBox
      label={text.time.level}
      hint={text.time.levelHint}
      value={field.value}
      onChange={field.onChange}
      options={[
        { value: null, label: text.time.noLevel },
        ...levels.map((level) => ({ value: level.id, label: titlesOn(level, on) })),
      ]}
    />
  );
}

/** An open end is null in the model. */
function EndFields({ control }: { readonly control: Control<RolePeriod> }) {
  const today = useToday();
  const { field } = useController({ control, name: 'end' });
  const { field: start } = useController({ control, name: 'start' });
  const goesOn = field.value === null;
  const choose = (chosen: boolean): void => {
    const [, lastDay] = [start.value, today].toSorted();
    field.onChange(chosen ? null : lastDay);
  };
  return (
    <div className={styles.end}>
      {!goesOn && <TextField control={control} name="end" type="date" label={text.time.end} />}
      <CheckBox label={text.time.stillInRole} checked={goesOn} onChange={choose} />
    </div>
  );
}
