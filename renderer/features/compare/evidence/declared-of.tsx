import type { Declaration } from '../../../../shared/model/declaration.ts';
import { declarationName } from '../../../../shared/text/names.ts';
import { dayText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';
import styles from './evidence.module.css';

/** What was declared of a criterion, in the person's own words. */
export function DeclaredOf({ declarations }: { readonly declarations: readonly Declaration[] }) {
  if (declarations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{text.compare.declared}</h3>
      {declarations.map((declaration) => (
        <div key={declaration.kind} className={styles.exhibit}>
          <p className={styles.facts}>
            <strong>{declarationName(declaration.kind)}</strong>
            {declaration.kind === 'known-gap' && declaration.by !== null && text.compare.byDay(dayText(declaration.by))}
          </p>
          <p className={styles.rationale}>
            {declaration.kind === 'known-gap' ? declaration.mitigation : declaration.reason}
          </p>
        </div>
      ))}
    </section>
  );
}
