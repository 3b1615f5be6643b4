import * as z from 'zod/mini';

/** A JSON patch operation with its path as segments, as edits of `shared/case` make them. */
export const patch = z.strictObject({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.optional(z.unknown()),
});
export type Patch = z.infer<typeof patch>;

/** One edit of a case: its name and subject (the id it is about) for the history, and its patch in both directions. */
export const caseEdit = z.strictObject({
  name: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  subject: z.string(),
  forward: z.array(patch),
  backward: z.array(patch),
});
export type CaseEdit = z.infer<typeof caseEdit>;

/** What can be undone (latest last) and redone (next last). */
export type CaseHistory = { readonly past: readonly CaseEdit[]; readonly future: readonly CaseEdit[] };
