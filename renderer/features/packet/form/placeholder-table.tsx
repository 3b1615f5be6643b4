import type { FormReport } from '../../../../shared/form/form-report.ts';
import type { Audience } from '../../../../shared/model/packet-plan.ts';
import { text } from '../../../text/text.ts';
import styles from './form.module.css';

type Placeholder = FormReport['placeholders'][number];
type Props = { readonly placeholders: readonly Placeholder[]; readonly audience: Audience };

/** Every placeholder of a form with what it becomes for a reader. */
export function PlaceholderTable({ placeholders, audience }: Props) {
  const words = text.forms;
  return (
    <section className={styles.block} aria-label={words.placeholders}>
      <h2>{words.placeholders}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.placeholder}</th>
            <th scope="col">{words.becomes(audience)}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {placeholders.map((each) => (
            <tr key={[each.kind, ...each.within, each.name].join(' ')}>
              <th scope="row">
                <code className={styles.code}>{writtenAs(each)}</code>
                {each.within.length > 0 && <span className={styles.muted}>{words.inside(each.within)}</span>}
              </th>
              <td data-unknown={!each.isKnown || undefined} data-quiet={isQuiet(each) || undefined}>
                {outcomeOf(each)}
              </td>
              <td className={styles.muted}>{each.places.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const SIGNS: Record<Placeholder['kind'], string> = { value: '', open: '#', inverted: '^' };

function writtenAs({ kind, name }: Placeholder): string {
  return `{{${SIGNS[kind]}${name}}}`;
}

function outcomeOf({ kind, isKnown, preview }: Placeholder): string {
  const words = text.forms;
  if (!isKnown) return words.unknown;
  if (kind === 'inverted') return preview === null ? words.empty : words.inverted(preview);
  if (kind === 'open') return preview === null ? words.empty : words.condition(preview);
  if (preview === null || (preview.kind === 'text' && preview.text === '')) return words.empty;
  return `${preview.kind === 'text' && preview.isFirst ? words.firstOf : ''}${words.preview(preview)}`;
}

/** What says how the form behaves, and not what stands in it. */
function isQuiet({ kind, isKnown, preview }: Placeholder): boolean {
  if (!isKnown) return false;
  return kind !== 'value' || preview === null || (preview.kind === 'text' && preview.text === '');
}
