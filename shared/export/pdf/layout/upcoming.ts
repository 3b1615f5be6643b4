/** Things to come, made when they are first asked for, so that no more of them exist than somebody looks ahead. */
export type Upcoming<Thing> = {
  /** The thing so many places ahead, 0 for the next; undefined behind the last. */
  readonly peek: (ahead: number) => Thing | undefined;
  readonly take: () => Thing | undefined;
  /** Makes it the next again. */
  readonly putBack: (thing: Thing) => void;
};

export function createUpcoming<Thing>(things: Iterable<Thing>): Upcoming<Thing> {
  const source = things[Symbol.iterator]();
  const known: Thing[] = [];
  const peek = (ahead: number): Thing | undefined => {
    while (known.length <= ahead) {
      const next = source.next();
      if (next.done === true) return undefined;
      known.push(next.value);
    }
    return known[ahead];
  };
  return {
    peek,
    take: () => {
      peek(0);
      return known.shift();
    },
    putBack: (thing) => void known.unshift(thing),
  };
}
