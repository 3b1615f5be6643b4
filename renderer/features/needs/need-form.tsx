import { Trash2 } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { addNeed, changeNeed } from '../../../shared/case/need-edits.ts';
import { confidentiality as confidentialitySchema } from '../../../shared/model/activity.ts';
import { type Need, need as needSchema } from '../../../shared/model/need.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { confidentialityName } from '../../../shared/text/names.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { ItemForm } from '../../components/fields/item-form.tsx';
import { PickListField } from '../../components/fields/pick-list-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TitleField } from '../../components/fields/title-field.tsx';
import { useActivityPicks, useCriterionPicks } from '../../components/fields/use-picks.ts';
import { IconButton } from '../../components/popups/icon-button.tsx';
import { changeCase } from '../../store/case-session.ts';
import type { PathTo } from '../../store/screen-props.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { text } from '../../text/text.ts';
import styles from './needs-screen.module.css';
import { freshNeeds } from './new-need.ts';
import { withKnown } from './remove-need.ts';
import { WhoIsPaid } from './who-is-paid.tsx';

const WHO = confidentialitySchema.options.map((value) => ({ value, label: confidentialityName(value) }));

type Props = {
  readonly promotionCase: PromotionCase;
  readonly need: Need;
  /** Not in the case yet: added once it has a title. */
  readonly fresh: boolean;
  readonly focusTitle: object | null;
  readonly pathTo: PathTo;
  readonly onRemove: () => void;
};

/** Everything about one need, saved as it is written; give it the need's id as its key. */
export function NeedForm({ promotionCase, need, fresh, focusTitle, pathTo, onRemove }: Props) {
  const { control } = useItemForm<Need>({
    draftKey: freshNeeds.draftKey(promotionCase.id, need.id),
    value: need,
    schema: needSchema,
    commit: (values) => changeCase((current) => (fresh ? addNeed : changeNeed)(current, withKnown(current, values))),
  });
  const [criteria, confidentiality] = useWatch({ control, name: ['criteria', 'confidentiality'] });
  const activityPicks = useActivityPicks(promotionCase);
  const criterionPicks = useCriterionPicks(promotionCase);
  const words = text.needs;
  return (
    <ItemForm
      name={need.title === '' ? words.untitled : need.title}
      title={
        <>
          <TitleField
            control={control}
            name="title"
            label={words.needTitle}
            placeholder={words.titleExample}
            focusOn={focusTitle}
          />
          {fresh && <p className={styles.freshNote}>{words.freshNote}</p>}
        </>
      }
      tools={
        <IconButton
          label={fresh ? words.discard : words.remove}
          icon={<Trash2 size={15} aria-hidden />}
          onClick={onRemove}
        />
      }
    >
      <TextAreaField control={control} name="observation" label={words.observation} hint={words.observationHint} />
      <TextAreaField control={control} name="consequence" label={words.consequence} hint={words.consequenceHint} />
      <TextAreaField control={control} name="proposal" label={words.proposal} hint={words.proposalHint} />
      <FormSection title={words.shownBy}>
        <PickListField
          {...activityPicks}
          control={control}
          name="activities"
          label={words.activities}
          hint={words.activitiesHint}
          placeholder={words.findActivity}
          status={words.activitiesStatus}
          removeLabel={words.removeItem}
        />
        <PickListField
          {...criterionPicks}
          control={control}
          name="criteria"
          label={words.criteria}
          hint={words.criteriaHint}
          placeholder={words.findCriterion}
          status={words.criteriaStatus}
          removeLabel={words.removeItem}
        />
      </FormSection>
      <FormSection title={words.whoIsPaid}>
        <div className={styles.paid}>
          <WhoIsPaid promotionCase={promotionCase} criteria={criteria} pathTo={pathTo} />
        </div>
      </FormSection>
      <div>
        <ChoiceField control={control} name="confidentiality" label={words.confidentiality} choices={WHO} />
        <p className={styles.hint}>{words.confidentialityHint[confidentiality]}</p>
      </div>
    </ItemForm>
  );
}
