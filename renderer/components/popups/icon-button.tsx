import { Button as BaseButton } from '@base-ui/react/button';
import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentProps, ReactNode } from 'react';
import buttonStyles from '../button.module.css';
import styles from './popup.module.css';
import { POPUP_PLACE } from './popup-place.ts';

export type IconButtonProps = Omit<ComponentProps<typeof BaseButton>, 'className' | 'children'> & {
  /** The accessible name, shown as a tooltip too. */
  readonly label: string;
  readonly icon: ReactNode;
  /** A shortcut to show beside the label, as in "Ctrl Z". */
  readonly shortcut?: string;
};

/** A button that shows a picture; its name is in the tooltip. */
export function IconButton({ label, icon, shortcut, ...rest }: IconButtonProps) {
  return (
    // Over a menu that it opened the name would only be in the way.
    <Tooltip.Root disabled={rest['aria-expanded'] === true || rest['aria-expanded'] === 'true'}>
      <Tooltip.Trigger
        render={
          <BaseButton
            {...rest}
            focusableWhenDisabled
            aria-label={label}
            className={`${buttonStyles.button} ${buttonStyles.icon}`}
            data-look="quiet"
          />
        }
      >
        {icon}
      </Tooltip.Trigger>
      <Tooltip.Portal container={POPUP_PLACE}>
        <Tooltip.Positioner sideOffset={6} className={styles.positioner}>
          <Tooltip.Popup className={styles.tooltip} role="tooltip">
            {label}
            {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcut}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
