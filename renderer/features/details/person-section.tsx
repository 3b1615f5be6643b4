import { useController } from 'react-hook-form';
import { changePerson } from '../../../shared/case/title-page-edits.ts';
import { type Person, type PromotionCase, person as personSchema } from '../../../shared/model/promotion-case.ts';
import { FormSection } from '../../components/fields/form-section.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { changeCase } from '../../store/case-session.ts';
import { draftKeyOf } from '../../store/drafts.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';
import { fittingLevel, namedLevels } from './fitting-level.ts';

/** Whose case it is, and the role on paper. */
export function PersonSection({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const { ladder, person } = promotionCase;
  const { control } = useItemForm<Person>({
    draftKey: draftKeyOf(promotionCase.id, 'person'),
    value: person,
    schema: personSchema,
    commit: (values) => changeCase((current) => changePerson(current, values)),
  });
  const { field: track } = useController({ control, name: 'track' });
  const { field: level } = useController({ control, name: 'level' });
  const chooseTrack = (next: string | null): void => {
    track.onChange(next);
    level.onChange(next === null || level.value === null ? null : fittingLevel(ladder, next, level.value));
  };
  const words = text.details;
  const levels = track.value === null ? [] : namedLevels(ladder, track.value);
  return (
    <FormSection level={2} title={words.person}>
      <div className={styles.grid}>
        <TextField control={control} name="name" label={words.name} />
        <TextField control={control} name="role" label={words.role} />
        <TextField control={control} name="team" label={words.team} />
        <TextField control={control} name="organization" label={words.organization} />
        <TextField control={control} name="manager" label={words.manager} />
        <NumberField control={control} name="weekHours" label={words.weekHours} hint={words.weekHoursHint} />
        <SelectBox
          label={words.nominalTrack}
          value={track.value}
          onChange={chooseTrack}
          options={[
            { value: null, label: words.offLadder },
            ...ladder.tracks.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {track.value !== null && (
          <SelectBox
            label={words.nominalLevel}
            value={level.value}
            onChange={level.onChange}
            options={[
              { value: null, label: words.noLevel },
              ...levels.map(({ id, names }) => ({ value: id, label: names[track.value ?? ''] ?? id })),
            ]}
          />
        )}
      </div>
    </FormSection>
  );
}
