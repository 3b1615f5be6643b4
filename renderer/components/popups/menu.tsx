import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import styles from './popup.module.css';
import { POPUP_PLACE } from './popup-place.ts';

type Item =
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly icon?: ReactNode;
      readonly shortcut?: string;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly checked: boolean;
      /** Leaves the menu open, for choices of which several are made in a row. */
      readonly stays?: boolean;
      readonly onSelect: () => void;
    };

export type MenuEntry =
  | Item
  | { readonly kind: 'separator'; readonly id: string }
  | { readonly kind: 'group'; readonly label: string; readonly entries: readonly Item[] };

type Props = {
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  /** Which edges of trigger and menu lie above each other. */
  readonly align?: 'start' | 'end';
};

/** A menu that opens from the element given as its trigger. */
export function Menu({ trigger, entries, align = 'end' }: Props) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal container={POPUP_PLACE}>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={4} align={align}>
          <BaseMenu.Popup className={styles.popup}>
            {entries.map((entry) => (
              <Entry key={entry.kind === 'separator' ? entry.id : entry.label} entry={entry} />
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.kind === 'separator') return <BaseMenu.Separator className={styles.separator} />;
  if (entry.kind !== 'group') return <MenuItem entry={entry} />;
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className={styles.groupLabel}>{entry.label}</BaseMenu.GroupLabel>
      {entry.entries.map((item) => (
        <MenuItem key={item.label} entry={item} />
      ))}
    </BaseMenu.Group>
  );
}

function MenuItem({ entry }: { readonly entry: Item }) {
  if (entry.kind === 'action') {
    return (
      <BaseMenu.Item className={styles.menuItem} onClick={entry.onSelect}>
        <span>{entry.icon}</span>
        <span>{entry.label}</span>
        {entry.shortcut !== undefined && <kbd className={styles.shortcut}>{entry.shortcut}</kbd>}
      </BaseMenu.Item>
    );
  }
  return (
    <BaseMenu.CheckboxItem
      className={styles.menuItem}
      checked={entry.checked}
      onCheckedChange={entry.onSelect}
      closeOnClick={entry.stays !== true}
    >
      <span>{entry.checked && <Check size={14} aria-hidden />}</span>
      <span>{entry.label}</span>
    </BaseMenu.CheckboxItem>
  );
}
