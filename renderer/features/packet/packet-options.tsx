import { type UseFormReturn, useWatch } from 'react-hook-form';
import { AUDIENCES, type PacketPlan } from '../../../shared/model/packet-plan.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';
import { ReaderOptions } from './reader-options.tsx';
import { SectionList } from './section-list.tsx';
import { wordCount } from './word-count.ts';

/** The packet's plan as a form. */
export function PacketOptions({ form }: { readonly form: UseFormReturn<PacketPlan> }) {
  const { control } = form;
  const [audience, summary] = useWatch({ control, name: ['audience', 'summary'] });
  return (
    <>
      <ChoiceField
        control={control}
        name="audience"
        label={text.packet.audience}
        choices={AUDIENCES.map((value) => ({ value, label: text.packet.audiences[value] }))}
      />
      <p className={styles.hint}>{text.packet.audienceHints[audience]}</p>
      <div>
        <TextAreaField
          control={control}
          name="summary"
          label={text.packet.summary}
          hint={text.packet.summaryHint}
          rows={6}
        />
        <p className={styles.count}>{text.packet.words(wordCount(summary))}</p>
      </div>
      <SectionList form={form} />
      <ReaderOptions form={form} />
      <ChoiceField
        control={control}
        name="paper"
        label={text.packet.paper}
        choices={(['a4', 'letter'] as const).map((value) => ({ value, label: text.packet.papers[value] }))}
      />
    </>
  );
}
