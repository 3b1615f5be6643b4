import * as z from 'zod/mini';
import { identifier } from './field.ts';
import { section } from './packet-plan.ts';

/** What of a packet is wanted: all of it, one section, or the exhibit that an activity is in it, by its id in the case. */
export const packetPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('section'), section }),
  z.strictObject({ kind: z.literal('exhibit'), activity: identifier }),
]);
export type PacketPart = z.infer<typeof packetPart>;
