import { Trash2 } from 'lucide-react';
import { addReferee, changeReferee } from '../../../shared/case/referee-edits.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { type Referee, referee as refereeSchema } from '../../../shared/model/referee.ts';
import { FormSection } from '../../components/fields/form-section.tsx';
import { ItemForm } from '../../components/fields/item-form.tsx';
import { PickListField } from '../../components/fields/pick-list-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { TitleField } from '../../components/fields/title-field.tsx';
import { useActivityPicks, useCriterionPicks } from '../../components/fields/use-picks.ts';
import { FindingList } from '../../components/lists/finding-list.tsx';
import { IconButton } from '../../components/popups/icon-button.tsx';
import { changeCase } from '../../store/case-session.ts';
import { useFieldAdvice } from '../../store/field-advice.ts';
import { useToday } from '../../store/today.ts';
import { useFindings } from '../../store/use-findings.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { useWantedField } from '../../store/wanted-field.ts';
import { text } from '../../text/text.ts';
import { AnswersSection, isBlankAnswer } from './answers-section.tsx';
import { freshReferees } from './new-referee.ts';
import { ProgressSection } from './progress-section.tsx';
import { refereeEffect } from './referee-effect.ts';
import styles from './referees-screen.module.css';

type Props = {
  readonly promotionCase: PromotionCase;
  readonly referee: Referee;
  /** Not in the case yet: added once there is a name. */
  readonly fresh: boolean;
  readonly focusTitle: object | null;
  readonly onRemove: () => void;
  /** Opens the request for feedback. */
  readonly onAsk: () => void;
};

const BLANK_ROWS = { answers: isBlankAnswer };

/** Everything about one referee, saved as it is written; give it the referee's id as its key. */
export function RefereeForm({ promotionCase, referee, fresh, focusTitle, onRemove, onAsk }: Props) {
  const form = useItemForm<Referee>({
    draftKey: freshReferees.draftKey(promotionCase.id, referee.id),
    value: referee,
    schema: refereeSchema,
    blankRows: BLANK_ROWS,
    commit: (values) =>
      changeCase((current) => (fresh ? addReferee : changeReferee)(current, knownPicks(current, values))),
  });
  const { control } = form;
  const today = useToday();
  useWantedField(referee.id, form);
  const advise = useFieldAdvice(promotionCase, 'referees', referee.id);
  const activityPicks = useActivityPicks(promotionCase);
  const criterionPicks = useCriterionPicks(promotionCase);
  const { findings, subject } = useFindings(promotionCase);
  const position = subject.referees.findIndex(({ id }) => id === referee.id);
  // The field of the level says its own beside it.
  const own = findings.filter(
    ({ code, pointer }) => code !== 'witness-level-unknown' && `${pointer}/`.startsWith(`/referees/${position}/`),
  );
  const words = text.referees;

  return (
    <ItemForm
      name={referee.name === '' ? words.unnamed : referee.name}
      title={
        <>
          <TitleField
            control={control}
            name="name"
            label={words.name}
            placeholder={words.nameExample}
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
      <div className={styles.who}>
        <TextField control={control} name="role" label={words.role} placeholder={words.roleExample} />
        <TextField
          control={control}
          name="level"
          label={words.level}
          placeholder={words.levelExample}
          advice={advise('level')}
        />
        <div className={styles.whole}>
          <TextField
            control={control}
            name="relationship"
            label={words.relationship}
            placeholder={words.relationshipExample}
          />
        </div>
      </div>
      <ProgressSection
        control={control}
        referee={referee}
        effect={refereeEffect(promotionCase, referee)}
        today={today}
        onAsk={fresh ? null : onAsk}
      />
      <FormSection title={words.vouching}>
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
      <AnswersSection control={control} promotionCase={promotionCase} referee={referee} />
      {position >= 0 && own.length > 0 && (
        <FormSection title={words.readerMayAsk}>
          <FindingList findings={own} />
        </FormSection>
      )}
    </ItemForm>
  );
}

/** A draft may name an activity that was removed since it was written. */
function knownPicks({ activities }: PromotionCase, values: Referee): Referee {
  const known = new Set(activities.map(({ id }) => id));
  return { ...values, activities: values.activities.filter((id) => known.has(id)) };
}
