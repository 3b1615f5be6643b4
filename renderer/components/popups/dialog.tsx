import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import styles from './dialog.module.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string;
  /** Names the button that closes it. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The buttons at its foot, most important last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** Only to be read: it takes the focus itself, so that keys can scroll it. */
  readonly toRead?: boolean;
  /** What takes the focus when it opens; its first field where it is not said, or what closes it where it has none. */
  readonly initialFocus?: RefObject<HTMLElement | null> | (() => HTMLElement | null) | undefined;
  /** In the middle of the window, or along its side, where the page stays in sight beside it. */
  readonly place?: 'middle' | 'side';
};

/** A window over the window: takes the focus, gives it back, closes on Escape. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  closeLabel,
  children,
  footer,
  wide = false,
  toRead = false,
  initialFocus,
  place = 'middle',
}: Props) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Viewport className={styles.viewport} data-place={place}>
          <BaseDialog.Popup
            className={styles.popup}
            initialFocus={initialFocus ?? (() => (toRead ? body.current : firstField(body.current)) ?? true)}
            data-wide={wide || undefined}
            data-place={place}
            data-popup-place
          >
            <div className={styles.header}>
              <div>
                <BaseDialog.Title>{title}</BaseDialog.Title>
                {description !== undefined && (
                  <BaseDialog.Description className={styles.description}>{description}</BaseDialog.Description>
                )}
              </div>
              <BaseDialog.Close className={styles.close} aria-label={closeLabel}>
                <X size={16} aria-hidden />
              </BaseDialog.Close>
            </div>
            {toRead ? (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
              <section ref={body} className={styles.body} tabIndex={0} aria-label={title}>
                {children}
              </section>
            ) : (
              <div ref={body} className={styles.body}>
                {children}
              </div>
            )}
            {footer !== undefined && <div className={styles.footer}>{footer}</div>}
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** What is typed into or chosen from; the boxes that stand in for a field of ours are hidden. */
const FIELD = ['input', 'textarea', '[role="combobox"]', '[role="radio"]', '[role="checkbox"]']
  .map((field) => `${field}:not([aria-hidden="true"]):not([tabindex="-1"]):not([type="hidden"])`)
  .join(', ');

function firstField(body: HTMLElement | null): HTMLElement | null {
  return body?.querySelector<HTMLElement>(FIELD) ?? null;
}
