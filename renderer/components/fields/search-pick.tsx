import { Field } from '@base-ui/react/field';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { FieldFrame } from './field.tsx';
import styles from './search-pick.module.css';

type Props<Item> = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was picked so far. */
  readonly error?: string | undefined;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query finds, best first: not more than a person would look through. */
  readonly items: readonly Item[];
  /** Said of what is found: how many there are, that there are more, or that there is nothing. */
  readonly status: string;
  /** Called with what Enter or a click picks; the list closes. */
  readonly onPick: (item: Item) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly children: (item: Item) => ReactNode;
};

/**
 * A field to search in and pick from: the list opens under it while one types, the first match is the one that Enter
 * picks, arrow keys choose another, Escape closes. A popup of the library would hide the page from screen readers.
 */
export function SearchPick<Item extends { readonly id: string }>(props: Props<Item>) {
  const { label, hint, error, placeholder, query, onQuery, items, status, onPick, inputRef, children } = props;
  const listId = useId();
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [reached, setReached] = useState(0);
  const active = Math.min(reached, items.length - 1);

  useEffect(() => {
    if (open) popup.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  useEffect(() => {
    if (open) popup.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  const show = (): void => {
    if (!open) setReached(0);
    setOpen(true);
  };
  const pick = (item: Item | undefined): void => {
    if (item === undefined) return;
    setOpen(false);
    onPick(item);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      show();
      if (open) setReached(Math.max(0, Math.min(active + (event.key === 'ArrowDown' ? 1 : -1), items.length - 1)));
    } else if (event.key === 'Enter' && open) pick(items[active]);
    else if (event.key === 'Escape' && (open || query !== '')) {
      setOpen(false);
      onQuery('');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <FieldFrame label={label} hint={hint} error={error}>
      <div className={styles.box}>
        <Search size={14} aria-hidden className={styles.icon} />
        <Field.Control
          ref={inputRef}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          className={styles.input}
          placeholder={placeholder}
          value={query}
          onValueChange={(value) => {
            onQuery(value);
            setReached(0);
            setOpen(true);
          }}
          onClick={show}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        {open && (
          // Pressing the mouse must not take the focus away, or the list would close before the click.
          <div ref={popup} className={styles.popup} onPointerDown={(event) => event.preventDefault()}>
            <div id={listId} role="listbox" aria-label={label} tabIndex={-1} className={styles.list}>
              {items.map((item, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the focus and takes the keys
                <div
                  key={item.id}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={styles.item}
                  onPointerMove={() => setReached(index)}
                  onClick={() => pick(item)}
                >
                  {children(item)}
                </div>
              ))}
            </div>
            {status !== '' && <p className={styles.status}>{status}</p>}
          </div>
        )}
      </div>
      <span role="status" className="visually-hidden">
        {open ? status : ''}
      </span>
    </FieldFrame>
  );
}
