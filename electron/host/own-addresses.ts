/** Where the window's pages live: a scheme of our own, which no network and no other program can answer. */
export const PAGE_SCHEME = 'rungs';
const PAGE_ORIGIN = `${PAGE_SCHEME}://app`;
export const HOME_ADDRESS = `${PAGE_ORIGIN}/`;

/** True for a page or file of the program itself. */
export function isOwnPage(address: string): boolean {
  return address === PAGE_ORIGIN || address.startsWith(HOME_ADDRESS);
}

/** True for all that the window may load: its own files, and what it made itself. */
export function isOwnRequest(address: string): boolean {
  return isOwnPage(address) || address.startsWith(`blob:${HOME_ADDRESS}`) || address.startsWith('data:');
}

/** True for a link that the user's own browser or mail program may open: nothing that runs or reads a file. */
export function isOutsideLink(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol);
}

/** The address of another screen of the case that a window shows; null when it shows none. */
export function caseAddress(address: string, screen: string): string | null {
  const shown = /^([^#]*#\/case\/[^/]+)(\/|$)/.exec(address)?.[1];
  return shown === undefined || !isOwnPage(address) ? null : `${shown}/${screen}`;
}
