import { RotateCcw } from 'lucide-react';
import { useId, useMemo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { Link } from 'wouter';
import type { PacketPlan } from '../../../shared/model/packet-plan.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { redact } from '../../../shared/packet/redact.ts';
import { questionsText } from '../../../shared/packet/request/questions-to-ask.ts';
import { namedThough } from '../../../shared/packet/request/usual-questions.ts';
import { Button } from '../../components/button.tsx';
import { SelectBox } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Notice } from '../../components/notice.tsx';
import type { PathTo } from '../../store/screen-props.ts';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

type Props = {
  readonly form: UseFormReturn<PacketPlan>;
  readonly promotionCase: PromotionCase;
  readonly pathTo: PathTo;
};

/** Whom a request for feedback asks, what, and by when; nothing where the plan asks nobody. */
export function RequestOptions({ form, promotionCase, pathTo }: Props) {
  const headingId = useId();
  const { control } = form;
  const [sections, asked, audience] = useWatch({ control, name: ['sections', 'referee', 'audience'] });
  const { referees } = promotionCase;
  const referee = referees.find(({ id }) => id === asked);
  const usual = useMemo(
    () => (referee === undefined ? '' : questionsText(promotionCase, referee, audience !== 'peer')),
    [promotionCase, referee, audience],
  );
  if (!sections.includes('request') && asked === null) return null;
  const words = text.requests;
  const choose = (id: string | null): void => {
    const next = referees.find((each) => each.id === id);
    const written = form.getValues('questions');
    // What is usually asked of one person is not asked of another; the author's own questions stay.
    if (next !== undefined && (written.trim() === '' || written === usual))
      form.setValue('questions', questionsText(promotionCase, next, audience !== 'peer'), { shouldDirty: true });
    form.setValue('referee', id, { shouldDirty: true });
  };
  return (
    <section className={styles.request} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.label}>
        {words.inPlan}
      </h2>
      {referees.length === 0 ? (
        <Notice kind="warning" action={<Link href={pathTo('referees')}>{words.toReferees}</Link>}>
          {words.noReferees}
        </Notice>
      ) : (
        <SelectBox
          label={words.whom}
          hint={words.whomHint}
          options={[
            { value: null, label: sections.includes('request') ? words.nobody : words.anyReader },
            ...referees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={referee?.id ?? null}
          onChange={choose}
        />
      )}
      {referees.length > 0 && referee === undefined && <Notice kind="warning">{words.chooseWhom}</Notice>}
      {sections.includes('request') && (
        <>
          <div>
            <TextAreaField
              control={control}
              name="questions"
              label={words.questions}
              hint={words.questionsHint}
              rows={6}
            />
            <UsualQuestions form={form} usual={usual} />
          </div>
          <TextField control={control} name="answerBy" type="date" label={words.answerBy} hint={words.answerByHint} />
        </>
      )}
      {referee !== undefined && (
        <>
          <NamesTooMuch form={form} promotionCase={promotionCase} />
          <p className={styles.hint}>
            <Link href={pathTo('referees', referee.id)}>{words.toReferee(referee.name)}</Link>
          </p>
        </>
      )}
    </section>
  );
}

/** Puts the usual questions in the place of what is written; nothing while they stand. */
function UsualQuestions({ form, usual }: Pick<Props, 'form'> & { readonly usual: string }) {
  const written = useWatch({ control: form.control, name: 'questions' });
  if (usual === '' || written === usual) return null;
  return (
    <Button
      look="quiet"
      icon={<RotateCcw size={14} aria-hidden />}
      onClick={() => form.setValue('questions', usual, { shouldDirty: true })}
    >
      {text.requests.usual}
    </Button>
  );
}

/** Questions that name an activity which this person is not to see. */
function NamesTooMuch({ form, promotionCase }: Pick<Props, 'form' | 'promotionCase'>) {
  const written = useWatch({ control: form.control, name: 'questions' });
  const plan = promotionCase.packet;
  const hidden = useMemo(() => {
    const seen = new Set(redact({ ...promotionCase, aliases: [] }, plan).activities.map(({ id }) => id));
    return promotionCase.activities.filter(({ id }) => !seen.has(id));
  }, [promotionCase, plan]);
  const named = namedThough(written, hidden);
  return named.length === 0 ? null : <Notice kind="warning">{text.requests.namesWithheld(named)}</Notice>;
}
