/** "example.com/page", as it is often copied: a host with a dot, and perhaps a port and more. */
const BARE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u;
const MAIL = /^[^\s@:/]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** An address as the model wants it, where only its beginning is missing; anything else stays as it was typed. */
export function fullAddress(typed: string): string {
  const trimmed = typed.trim();
  if (MAIL.test(trimmed)) return `mailto:${trimmed}`;
  return BARE.test(trimmed) ? `https://${trimmed}` : trimmed;
}
