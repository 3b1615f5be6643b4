/** Closes a `switch` over a union: a new kind without a branch becomes a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected kind: ${typeof value}`);
}
