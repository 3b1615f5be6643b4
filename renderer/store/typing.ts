import { create } from 'zustand';

/** How many forms hold keystrokes that wait for a pause before they are saved: until then nothing may say "Saved". */
export const useTyping = create<{ readonly forms: number }>(() => ({ forms: 0 }));

/** A form has something to save; to be followed by one `endTyping` when it has been handed on. */
export function beginTyping(): void {
  useTyping.setState(({ forms }) => ({ forms: forms + 1 }));
}

export function endTyping(): void {
  useTyping.setState(({ forms }) => ({ forms: forms - 1 }));
}

/** Resolves when every form has handed on what was typed, or after a second. */
export function typedOut(): Promise<void> {
  const isOut = (): boolean => useTyping.getState().forms === 0;
  return new Promise((resolve) => {
    // Leaving a field is answered only after the press that led away from it.
    setTimeout(() => {
      if (isOut()) return resolve();
      const unsubscribe = useTyping.subscribe(() => isOut() && finish());
      const timer = setTimeout(() => finish(), 1_000);
      const finish = (): void => {
        clearTimeout(timer);
        unsubscribe();
        resolve();
      };
    });
  });
}
