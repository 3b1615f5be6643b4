import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './popup.module.css';

export type MenuEntry =
  | { readonly kind: 'action'; readonly label: string; readonly shortcut?: string; readonly onSelect: () => void }
  | { readonly kind: 'choice'; readonly label: string; readonly checked: boolean; readonly onSelect: () => void }
  | { readonly kind: 'separator'; readonly id: string };

type Props = { readonly trigger: ReactElement; readonly entries: readonly MenuEntry[] };

/** A menu that opens from the element given as its trigger. */
export function Menu({ trigger, entries }: Props) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={4} align="end">
          <BaseMenu.Popup className={styles.popup}>
            {entries.map((entry) =>
              entry.kind === 'separator' ? (
                <BaseMenu.Separator key={entry.id} className={styles.separator} />
              ) : (
                <MenuItem key={entry.label} entry={entry} />
              ),
            )}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function MenuItem({ entry }: { readonly entry: Exclude<MenuEntry, { kind: 'separator' }> }) {
  const checked = entry.kind === 'choice' && entry.checked;
  const content = (
    <>
      <span>{checked && <Check size={14} aria-hidden />}</span>
      <span>{entry.label}</span>
      {entry.kind === 'action' && entry.shortcut !== undefined && (
        <kbd className={styles.shortcut}>{entry.shortcut}</kbd>
      )}
    </>
  );
  return entry.kind === 'choice' ? (
    <BaseMenu.CheckboxItem className={styles.menuItem} checked={checked} onCheckedChange={entry.onSelect} closeOnClick>
      {content}
    </BaseMenu.CheckboxItem>
  ) : (
    <BaseMenu.Item className={styles.menuItem} onClick={entry.onSelect}>
      {content}
    </BaseMenu.Item>
  );
}
