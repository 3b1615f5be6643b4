import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import { OMISSIBLE_FIELDS, type PacketPlan } from '../../../shared/model/packet-plan.ts';
import { CheckBox } from '../../components/fields/check-box.tsx';
import { text } from '../../text/text.ts';
import styles from './packet-screen.module.css';

/** What the packet keeps from its reader beside what the audience does: fields left out, gaps not released. */
export function ReaderOptions({ form: { control } }: { readonly form: UseFormReturn<PacketPlan> }) {
  const { field: omit } = useController({ control, name: 'omit' });
  const { field: released } = useController({ control, name: 'gapsReleased' });
  const audience = useWatch({ control, name: 'audience' });
  const words = text.packet;
  return (
    <>
      <CheckBox
        label={words.releaseGaps}
        hint={audience === 'me' ? words.releaseGapsMe : words.releaseGapsHint}
        checked={released.value}
        onChange={released.onChange}
      />
      <fieldset className={styles.omit}>
        <legend className={styles.label}>{words.omit}</legend>
        <p className={styles.omitHint}>{words.omitHint}</p>
        <div className={styles.omitted}>
          {OMISSIBLE_FIELDS.map((name) => (
            <CheckBox
              key={name}
              label={words.omitted[name]}
              checked={omit.value.includes(name)}
              onChange={(chosen) =>
                omit.onChange(OMISSIBLE_FIELDS.filter((each) => (each === name ? chosen : omit.value.includes(each))))
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
