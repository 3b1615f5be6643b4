const SCHEMES = ['http:', 'https:', 'mailto:'];
const LONGEST = 4000;

/**
 * An address that a reader may be led to, in ASCII (percent-encoded, names of hosts in Punycode); null for anything that
 * is not http, https or mailto, or is no address at all.
 */
export function safeUrl(url: string): string | null {
  try {
    const parsed = new URL(url.trim());
    if (!SCHEMES.includes(parsed.protocol) || parsed.href.length > LONGEST) return null;
    return encodeRest(parsed.href);
  } catch {
    return null;
  }
}

/** `URL` leaves a few characters alone that a PDF string or a strict reader stumbles over. */
function encodeRest(href: string): string {
  return href.replace(/[^\x21-\x7e]|[()<>\\"^`{|}]/gu, (character) => {
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
  });
}
