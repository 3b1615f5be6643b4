/** A fresh id for an item that the user adds: random, so that no two windows ever make the same. */
export function newId(): string {
  return crypto.randomUUID();
}
