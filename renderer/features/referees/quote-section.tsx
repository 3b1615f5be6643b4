import { type Control, useController, useWatch } from 'react-hook-form';
import type { Referee } from '../../../shared/model/referee.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { FormSection } from '../../components/fields/form-section.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { text } from '../../text/text.ts';

/** What the referee said, and whether it may be shown. */
export function QuoteSection({ control }: { readonly control: Control<Referee> }) {
  const consent = useController({ control, name: 'consentToQuote' });
  const [quote, answer] = useWatch({ control, name: ['quote', 'answer'] });
  const words = text.referees;
  const stays = quote.trim() !== '' && !(consent.field.value && answer === 'agreed');
  return (
    <FormSection title={words.quoting}>
      <CheckBox
        label={words.consent}
        hint={words.consentHint}
        checked={consent.field.value}
        onChange={consent.field.onChange}
      />
      <TextAreaField control={control} name="quote" label={words.quote} hint={words.quoteHint} />
      {stays && <Notice kind="note">{words.quoteStays}</Notice>}
    </FormSection>
  );
}
