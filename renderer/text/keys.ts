/** Whether the keys of this computer are a Mac's. */
export const isMac = navigator.userAgent.includes('Mac');

/** Alt and a letter, as the keyboard of this computer names them. */
export function altKeyText(letter: string): string {
  return isMac ? `⌥${letter}` : `Alt+${letter}`;
}
