import { type Control, useController } from 'react-hook-form';
import { criterionOf } from '../../../shared/ladder/look-up.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import type { Referee } from '../../../shared/model/referee.ts';
import { type Option, SelectBox } from '../../components/fields/select-field.tsx';
import { text } from '../../text/text.ts';

type Props = {
  readonly control: Control<Referee>;
  readonly index: number;
  readonly promotionCase: PromotionCase;
  readonly referee: Referee;
};

/** What an answer is about: one of the activities or criteria that the referee is named for, or all of it. */
export function AboutField({ control, index, promotionCase, referee }: Props) {
  const activity = useController({ control, name: `answers.${index}.activity` }).field;
  const criterion = useController({ control, name: `answers.${index}.criterion` }).field;
  const words = text.referees;
  const options: readonly Option[] = [
    { value: null, label: words.aboutAll },
    ...withChosen(referee.activities, activity.value).flatMap((id) => {
      const found = promotionCase.activities.find((each) => each.id === id);
      return found === undefined ? [] : [{ value: `activity ${id}`, label: words.aboutActivity(found.title) }];
    }),
    ...withChosen(referee.criteria, criterion.value).flatMap((id) => {
      const found = criterionOf(promotionCase.ladder, id);
      return found === undefined ? [] : [{ value: `criterion ${id}`, label: words.aboutCriterion(found.statement) }];
    }),
  ];
  const chosen = [
    ...(activity.value === null ? [] : [`activity ${activity.value}`]),
    ...(criterion.value === null ? [] : [`criterion ${criterion.value}`]),
  ].find((value) => options.some((option) => option.value === value));
  return (
    <SelectBox
      label={words.about}
      options={options}
      value={chosen ?? null}
      onChange={(value) => {
        const [kind, id = ''] = value?.split(' ') ?? [];
        activity.onChange(kind === 'activity' ? id : null);
        criterion.onChange(kind === 'criterion' ? id : null);
      }}
    />
  );
}

/** What was chosen stays to be chosen, though the referee is no longer named for it. */
function withChosen(ids: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || ids.includes(chosen) ? ids : [...ids, chosen];
}
