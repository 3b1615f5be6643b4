import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import styles from './toasts.module.css';

const manager = Toast.createToastManager();

type Message = {
  readonly title: string;
  readonly description?: string;
  readonly kind?: 'done' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** Says something at the edge of the window; problems stay until they are closed. */
export function tell({ title, description, kind = 'done', action }: Message): void {
  const id = manager.add({
    title,
    type: kind,
    priority: kind === 'problem' ? 'high' : 'low',
    timeout: kind === 'problem' ? 0 : 6_000,
    ...(description === undefined ? {} : { description }),
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              manager.close(id);
              action.run();
            },
          },
        }),
  });
}

/** Says why something was not done; nothing where it was. */
export function tellProblem(sentence: string | null): void {
  if (sentence !== null) tell({ title: sentence, kind: 'problem' });
}

/** Where `tell` shows what it says; once a window. */
export function Toasts({ closeLabel }: { readonly closeLabel: string }) {
  return (
    <Toast.Provider toastManager={manager}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast} data-kind={toast.type}>
      <div className={styles.words}>
        <Toast.Title className={styles.title} render={<p />} />
        <Toast.Description className={styles.description} render={<p />} />
      </div>
      {toast.actionProps !== undefined && <Toast.Action className={styles.action} />}
      <Toast.Close className={styles.close} aria-label={closeLabel}>
        <X size={14} aria-hidden />
      </Toast.Close>
    </Toast.Root>
  ));
}
