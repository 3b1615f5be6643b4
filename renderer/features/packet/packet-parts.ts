/** The parts of the screen, in the order of its own navigation; the last part of the address names one. */
export const PACKET_PARTS = ['plan', 'names', 'form', 'submissions', 'returned'] as const;
export type PacketPart = (typeof PACKET_PARTS)[number];

/** The part that an address names, as in `submissions;id=s-1`, whose rest is its own; one that is not there is the first. */
export function partOf(address: string | undefined): PacketPart {
  const [name] = (address ?? '').split(';', 1);
  return PACKET_PARTS.find((part) => part === name) ?? 'plan';
}
