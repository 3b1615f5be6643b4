import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

export type ButtonProps = Omit<ComponentProps<typeof BaseButton>, 'className'> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
};

/** A push button with a word on it. */
export function Button({ look = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <BaseButton {...rest} className={styles.button} data-look={look}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </BaseButton>
  );
}
