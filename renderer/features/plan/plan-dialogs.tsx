import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { addIntention, changeIntention } from '../../../shared/case/intention-edits.ts';
import { type Intention, intention as intentionSchema } from '../../../shared/model/intention.ts';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/popups/dialog.tsx';
import { changeCase } from '../../store/case-session.ts';
import { newId } from '../../store/new-id.ts';
import { schemaResolver } from '../../store/schema-resolver.ts';
import { useToday } from '../../store/today.ts';
import { useItemForm } from '../../store/use-item-form.ts';
import { useWantedField } from '../../store/wanted-field.ts';
import { text } from '../../text/text.ts';
import { draftKeyOfIntention } from './draft-key.ts';
import { IntentionFields } from './intention-fields.tsx';
import { blankIntention } from './new-intention.ts';
import styles from './plan-screen.module.css';

type NewProps = {
  readonly promotionCase: PromotionCase;
  readonly criteria: readonly string[];
  readonly onClose: () => void;
};

type Props = {
  readonly promotionCase: PromotionCase;
  readonly intention: Intention;
  readonly onClose: () => void;
};

/** Asks for what an intention needs before it can stand in the plan; it begins with the criteria it is to serve. */
export function NewIntentionDialog({ promotionCase, criteria, onClose }: NewProps) {
  const today = useToday();
  const [intention] = useState(() => blankIntention(newId(), criteria, today));
  const form = useForm<Intention>({
    resolver: schemaResolver(() => ({ schema: intentionSchema, value: intention })),
    defaultValues: intention,
  });
  useEffect(() => form.setFocus('title'), [form]);
  const submit = form.handleSubmit((values) => {
    changeCase((current) => addIntention(current, values));
    onClose();
  });
  const words = text.plan;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.newTitle}
      closeLabel={text.shell.close}
      place="side"
      footer={
        <>
          <Button onClick={onClose}>{text.shell.cancel}</Button>
          <Button look="primary" type="submit" form="new-intention">
            {words.add}
          </Button>
        </>
      }
    >
      <form id="new-intention" className={styles.form} onSubmit={submit} noValidate>
        <IntentionFields promotionCase={promotionCase} control={form.control} />
      </form>
    </Dialog>
  );
}

/** An intention that stands, changed in place. */
export function IntentionDialog({ promotionCase, intention, onClose }: Props) {
  const form = useItemForm<Intention>({
    draftKey: draftKeyOfIntention(promotionCase.id, intention.id),
    value: intention,
    schema: intentionSchema,
    commit: (values) => changeCase((current) => changeIntention(current, values)),
  });
  useWantedField(intention.id, form);
  const words = text.plan;
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.editTitle}
      description={words.savedAsYouType}
      closeLabel={text.shell.close}
      place="side"
    >
      <IntentionFields promotionCase={promotionCase} control={form.control} />
    </Dialog>
  );
}
