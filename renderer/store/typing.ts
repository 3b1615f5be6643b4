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
