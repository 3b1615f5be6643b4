import { Copy, Trash2 } from 'lucide-react';
import { useDeferredValue } from 'react';
import { addActivity, changeActivity } from '../../../../shared/case/activity-edits.ts';
import { proofOf } from '../../../../shared/evidence/proof.ts';
import { type Activity, activity as activitySchema } from '../../../../shared/model/activity.ts';
import type { PromotionCase } from '../../../../shared/model/promotion-case.ts';
import { modeName } from '../../../../shared/text/names.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { ItemForm } from '../../../components/fields/item-form.tsx';
import { TitleField } from '../../../components/fields/title-field.tsx';
import { IconButton } from '../../../components/popups/icon-button.tsx';
import { changeCase } from '../../../store/case-session.ts';
import { useFieldAdvice } from '../../../store/field-advice.ts';
import type { PathTo } from '../../../store/screen-props.ts';
import { useItemForm } from '../../../store/use-item-form.ts';
import { useWantedField } from '../../../store/wanted-field.ts';
import { text } from '../../../text/text.ts';
import { freshActivities } from '../new-activity.ts';
import styles from './activity-form.module.css';
import { ClaimsSection } from './claims-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { isBlankLink } from './link-rows.tsx';
import { isBlankMetric } from './metric-rows.tsx';
import { PeopleSection } from './people-section.tsx';
import { ProjectField } from './project-field.tsx';
import { SpanFields } from './span-fields.tsx';
import { StorySection } from './story-section.tsx';

const BLANK_ROWS = { metrics: isBlankMetric, links: isBlankLink };
const MODES = (['hands-on', 'enabling'] as const).map((value) => ({ value, label: modeName(value) }));

type Props = {
  readonly promotionCase: PromotionCase;
  readonly activity: Activity;
  /** Not in the case yet: it is added once it has a title. */
  readonly fresh: boolean;
  /** Projects, tags and names in use, to be offered. */
  readonly projects: readonly string[];
  readonly tags: readonly string[];
  readonly people: readonly string[];
  /** Puts the focus into the title whenever it changes. */
  readonly focusTitle: object | null;
  readonly pathTo: PathTo;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** Everything about one activity, saved as it is written; give it the activity's id as its key. */
export function ActivityForm(props: Props) {
  const { promotionCase, activity, fresh, projects, tags, people, focusTitle, pathTo, onDuplicate, onRemove } = props;
  const form = useItemForm<Activity>({
    draftKey: freshActivities.draftKey(promotionCase.id, activity.id),
    value: activity,
    schema: activitySchema,
    blankRows: BLANK_ROWS,
    commit: (values) => changeCase((current) => (fresh ? addActivity : changeActivity)(current, values)),
  });
  const { control } = form;
  useWantedField(activity.id, form);
  const advise = useFieldAdvice(promotionCase, 'activities', activity.id);
  const settled = useDeferredValue(promotionCase);
  const words = text.activities;

  return (
    <ItemForm
      name={activity.title === '' ? words.untitled : activity.title}
      title={
        <>
          <TitleField
            control={control}
            name="title"
            label={words.activityTitle}
            placeholder={words.titleExample}
            focusOn={focusTitle}
          />
          {fresh && <p className={styles.freshNote}>{words.freshNote}</p>}
        </>
      }
      tools={
        <>
          {!fresh && <IconButton label={words.duplicate} icon={<Copy size={15} aria-hidden />} onClick={onDuplicate} />}
          <IconButton
            label={fresh ? words.discard : words.remove}
            icon={<Trash2 size={15} aria-hidden />}
            onClick={onRemove}
          />
        </>
      }
    >
      <div className={styles.when}>
        <SpanFields control={control} advise={advise} />
        <ChoiceField control={control} name="mode" label={words.mode} hint={words.modeHint} choices={MODES} />
      </div>
      <ProjectField control={control} projects={projects} />
      <StorySection control={control} advise={advise} />
      <EvidenceSection
        caseId={promotionCase.id}
        control={control}
        activity={activity}
        proof={proofOf(activity, promotionCase.referees)}
        advise={advise}
      />
      <PeopleSection control={control} people={people} tags={tags} advise={advise} />
      {!fresh && (
        <>
          <ClaimsSection promotionCase={settled} activityId={activity.id} pathTo={pathTo} />
          <FindingsSection promotionCase={promotionCase} activityId={activity.id} pathTo={pathTo} />
        </>
      )}
    </ItemForm>
  );
}
