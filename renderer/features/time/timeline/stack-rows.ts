/** What takes room from `left` up to `right`. */
export type Stretch = { readonly left: number; readonly right: number };

/**
 * A row for each stretch, so that no two in one row overlap: always the topmost that is free. Stretches come in order of
 * `left`.
 */
export function stackRows(stretches: readonly Stretch[]): { readonly rows: readonly number[]; readonly count: number } {
  const free = new Heap();
  const busy = new Heap();
  let count = 0;
  const rows = stretches.map(({ left, right }) => {
    while (busy.least <= left) free.add(busy.take());
    const row = free.isEmpty ? count++ : free.take();
    busy.add(row, right);
    return row;
  });
  return { rows, count };
}

type Entry = { readonly row: number; readonly key: number };

/** Rows, of which the one with the least key is at hand. */
class Heap {
  readonly #entries: Entry[] = [];

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** The least key; infinite when there is none. */
  get least(): number {
    return this.#keyAt(0);
  }

  add(row: number, key = row): void {
    let at = this.#entries.length;
    this.#entries.push({ row, key });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#keyAt(parent) <= key) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  take(): number {
    const row = this.#entries[0]?.row ?? 0;
    const last = this.#entries.pop();
    if (last === undefined || this.isEmpty) return row;
    this.#entries[0] = last;
    for (let at = 0; ; ) {
      const child = this.#keyAt(2 * at + 2) < this.#keyAt(2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (this.#keyAt(child) >= last.key) return row;
      this.#swap(at, child);
      at = child;
    }
  }

  #keyAt(index: number): number {
    return this.#entries[index]?.key ?? Number.POSITIVE_INFINITY;
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#entries[one], this.#entries[other]];
    if (first === undefined || second === undefined) return;
    this.#entries[one] = second;
    this.#entries[other] = first;
  }
}
