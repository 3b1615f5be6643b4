/** The channels between main process and preload; the page itself sees only `window.rungs.ask`. */
export const ASK_CHANNEL = 'rungs:ask';
/** A menu item chosen with the mouse, handed to the page as the key press it stands for. */
export const PRESS_CHANNEL = 'rungs:press';

/** `key` as in `KeyboardEvent`, held with the platform's command key (Ctrl, or ⌘ on macOS). */
export type KeyPress = {
  readonly key: string;
  readonly shift: boolean;
  readonly mac: boolean;
  /** What the field with the focus does when the page leaves the key to it. */
  readonly otherwise: 'undo' | 'redo';
};
