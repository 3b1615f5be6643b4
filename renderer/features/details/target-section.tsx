import { useState } from 'react';
import { useController } from 'react-hook-form';
import { changeTarget } from '../../../shared/case/title-page-edits.ts';
import { levelTitle } from '../../../shared/ladder/look-up.ts';
import { type PromotionCase, type Target, target as targetSchema } from '../../../shared/model/promotion-case.ts';
import { findingAction, findingName } from '../../../shared/text/finding-catalogue.ts';
import { FormSection } from '../../components/fields/form-section.tsx';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { changeCase } from '../../store/case-session.ts';
import { draftKeyOf } from '../../store/drafts.ts';
import { useFindings } from '../../store/use-findings.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { text } from '../../text/text.ts';
import styles from './details-screen.module.css';
import { fittingLevel, namedLevels } from './fitting-level.ts';

/** The level sought; another one keeps every claim, and says so. */
export function TargetSection({ promotionCase }: { readonly promotionCase: PromotionCase }) {
  const { ladder, target, claims } = promotionCase;
  const [first] = useState(target);
  const { control } = useItemForm<Target>({
    draftKey: draftKeyOf(promotionCase.id, 'target'),
    value: target,
    schema: targetSchema,
    commit: (values) => changeCase((current) => changeTarget(current, values)),
  });
  const { field: track } = useController({ control, name: 'track' });
  const { field: level } = useController({ control, name: 'level' });
  const chooseTrack = (next: string | null): void => {
    if (next === null) return;
    track.onChange(next);
    level.onChange(fittingLevel(ladder, next, level.value));
  };
  const { findings } = useFindings(promotionCase);
  const passed = findings.find(({ code }) => code === 'target-date-passed');
  const words = text.details;
  const isChanged = target.track !== first.track || target.level !== first.level;
  return (
    <FormSection level={2} title={words.target}>
      <div className={styles.grid}>
        <SelectBox
          label={words.track}
          value={track.value}
          onChange={chooseTrack}
          options={ladder.tracks.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectBox
          label={words.level}
          value={level.value}
          onChange={level.onChange}
          options={namedLevels(ladder, track.value).map(({ id, names }) => ({
            value: id,
            label: names[track.value] ?? id,
          }))}
        />
        <TextField
          control={control}
          name="date"
          type="date"
          label={words.date}
          hint={words.dateHint}
          advice={passed === undefined ? undefined : `${findingName(passed.code)}. ${findingAction(passed.code)}`}
        />
      </div>
      <div role="status">
        {isChanged ? (
          <Notice kind="note">
            {words.targetChanged(levelTitle(ladder, target.track, target.level), claims.length)}
          </Notice>
        ) : (
          <p className={styles.muted}>{words.targetHint}</p>
        )}
      </div>
    </FormSection>
  );
}
