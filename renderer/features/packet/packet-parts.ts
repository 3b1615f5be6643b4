/** The parts of the screen, in the order of its own navigation; the last part of the address names one. */
export const PACKET_PARTS = ['plan', 'names', 'submissions'] as const;
export type PacketPart = (typeof PACKET_PARTS)[number];

/** The part that an address names, and what it says of it after a slash; a part that is not there is the first. */
export function partOf(address: string | undefined): PacketPart {
  return PACKET_PARTS.find((part) => part === address) ?? 'plan';
}
