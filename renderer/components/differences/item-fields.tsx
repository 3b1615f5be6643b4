import type { CaseItem } from '../../../shared/difference/case-items.ts';
import { text } from '../../text/text.ts';
import { type NameOf, shownValue } from '../../text/value-text.ts';
import styles from './differences.module.css';
import { shownPair } from './shown-pair.ts';
import { ValueView } from './value-view.tsx';

/** The fields of an item that say something, to be read. */
export function ItemFields({ item: { kind, fields }, nameOf }: { readonly item: CaseItem; readonly nameOf: NameOf }) {
  const nothing = { kind: 'nothing' } as const;
  const said = fields
    .map(({ name, value }) => ({ name, value: shownValue(kind, name, value, nameOf) }))
    .filter(({ value }) => value.kind !== 'nothing');
  return (
    <dl className={styles.read}>
      {said.map(({ name, value }) => (
        <div key={name}>
          <dt>{text.fields.name(kind, name)}</dt>
          <dd>
            <ValueView value={shownPair(value, nothing, false).one} mark="ins" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
