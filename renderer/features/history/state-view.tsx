import { useDeferredValue, useMemo, useState } from 'react';
import type { PromotionCase } from '../../../shared/model/promotion-case.ts';
import { ItemFields } from '../../components/differences/item-fields.tsx';
import { SearchBox } from '../../components/fields/search-box.tsx';
import { text } from '../../text/text.ts';
import { type NameOf, namesIn } from '../../text/value-text.ts';
import styles from './history-screen.module.css';
import { foundGroups, type StateGroup, type StateItem, stateItems } from './state-items.ts';

/** Groups of no more items stand open. */
const OPEN = 10;

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
        <Group key={`${group.kind} ${wanted === ''}`} group={group} nameOf={nameOf} isFound={wanted !== ''} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: StateGroup;
  readonly nameOf: NameOf;
  /** What was searched for is in sight at once. */
  readonly isFound: boolean;
};

function Group({ group: { kind, items }, nameOf, isFound }: GroupProps) {
  const [open, setOpen] = useState(isFound || items.length <= OPEN);
  const hidden = items.length - SHOWN;
  return (
    <section aria-label={text.fields.kinds(kind)}>
      <details className={styles.group} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>{text.fields.kinds(kind)}</h3>
          {items.length > 1 && <span className={styles.count}>{items.length.toLocaleString('en')}</span>}
        </summary>
        {open && items.slice(0, SHOWN).map((item) => <Item key={item.id} item={item} nameOf={nameOf} />)}
        {open && hidden > 0 && <p className={styles.hint}>{text.history.moreItems(hidden)}</p>}
      </details>
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
