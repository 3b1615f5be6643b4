import * as z from 'zod/mini';
import { type Failure, failure, type Result, success } from '../../lib/result.ts';
import type { Outline } from '../outline-types.ts';

/** The form of a kept outline; a later program reads every earlier one. */
const FORMAT = 'rungs-outline/1';

// What a later program has added to an outline is passed over, so that the rest can still be read and compared.
const words = z.catch(z.object({ kind: z.string(), text: z.string(), target: z.optional(z.string()) }), {
  kind: 'text',
  text: '',
});
const inline = z.union([
  z.object({ kind: z.literal('footnote'), content: z.array(words), onPaper: z.optional(z.boolean()) }),
  words,
]);
const cell = z.object({ content: z.array(inline), rowHeader: z.optional(z.boolean()), anchor: z.optional(z.string()) });
const NOTHING = { kind: 'page-break' } as const;
const block = z.catch(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('title'), text: z.string(), subtitle: z.string(), lines: z.array(z.string()) }),
    z.object({ kind: z.literal('heading'), level: z.int(), id: z.string(), text: z.string() }),
    z.object({ kind: z.literal('paragraph'), style: z.string(), content: z.array(inline) }),
    z.object({ kind: z.literal('list'), items: z.array(z.array(inline)) }),
    z.object({
      kind: z.literal('table'),
      id: z.string(),
      caption: z.string(),
      columns: z.array(z.object({ heading: z.string() })),
      rows: z.array(z.array(cell)),
    }),
    z.object({ kind: z.literal('figure'), id: z.string(), caption: z.string(), alt: z.string() }),
    z.object({ kind: z.literal('page-break') }),
  ]),
  NOTHING,
);
const frozenOutline = z.object({
  format: z.literal(FORMAT),
  outline: z.object({ blocks: z.array(block) }),
});

export type FrozenBlock = z.infer<typeof block>;
export type FrozenInline = z.infer<typeof inline>;
/** What a packet said, block by block, as far as two packets are compared: without how it looked and what was drawn. */
export type FrozenOutline = { readonly blocks: readonly FrozenBlock[] };

/** An outline as the bytes that are kept with what was handed in: UTF-8 JSON, the same outline as the same bytes. */
export function outlineBytes(outline: Outline): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, outline })}\n`);
}

/** Reads what `outlineBytes` wrote, now or in another version. Code `content-unreadable`. */
export function readOutline(bytes: Uint8Array): Result<FrozenOutline, Failure> {
  try {
    const read = frozenOutline.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? success(read.data.outline) : failure(unreadable());
  } catch {
    return failure(unreadable());
  }
}

function unreadable(): Failure {
  return {
    code: 'content-unreadable',
    message:
      'What this packet said cannot be read by this version of Rungs; the file that was handed in can still be saved.',
  };
}
