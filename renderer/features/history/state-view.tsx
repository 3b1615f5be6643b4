import { useDeferredValue, useMemo, useState } from 'react';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ItemFields } from '../../components/differences/item-fields.tsx';
import { SearchBox } from '../../components/fields/search-box.tsx';
import { text } from '../../text/text.ts';
import { type NameOf, namesIn } from '../../text/value-text.ts';
import styles from './history-screen.module.css';
import { foundGroups, type StateGroup, type StateItem, stateItems } from './state-items.ts';

/** Items of a kind that are drawn; the search finds the others. */
const SHOWN = 200;

/** A whole case to be read, not changed: every item with its fields, which open one by one. */
export function StateView({ subject }: { readonly subject: PromotionCase }) {
  const [query, setQuery] = useState('');
  const nameOf = useMemo(() => namesIn(subject), [subject]);
  const items = useMemo(() => stateItems(subject, nameOf), [subject, nameOf]);
  const wanted = useDeferredValue(query);
  const groups = useMemo(() => foundGroups(items, wanted), [items, wanted]);
  return (
    <div className={styles.state}>
      <SearchBox label={text.history.search} value={query} onChange={setQuery} />
      {groups.length === 0 && <p role="status">{text.history.nothingFound}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} nameOf={nameOf} />
      ))}
    </div>
  );
}

function Group({ group: { kind, items }, nameOf }: { readonly group: StateGroup; readonly nameOf: NameOf }) {
  const hidden = items.length - SHOWN;
  return (
    <section className={styles.group} aria-label={text.fields.kinds(kind)}>
      <h3>
        {text.fields.kinds(kind)}
        {items.length > 1 && <span className={styles.count}>{items.length.toLocaleString('en')}</span>}
      </h3>
      {items.slice(0, SHOWN).map((item) => (
        <Item key={item.id} item={item} nameOf={nameOf} />
      ))}
      {hidden > 0 && <p className={styles.hint}>{text.history.moreItems(hidden)}</p>}
    </section>
  );
}

function Item({ item, nameOf }: { readonly item: StateItem; readonly nameOf: NameOf }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.item} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{item.title}</summary>
      {open && <ItemFields item={item} nameOf={nameOf} />}
    </details>
  );
}
