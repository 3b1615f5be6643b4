/** Part of a text whose characters have one level of embedding. */
export type LevelStretch = { readonly text: string; readonly level: number };

/** A text taken apart where its level of embedding changes. */
export function stretchesOf(text: string, levels: Uint8Array): readonly LevelStretch[] {
  const stretches: LevelStretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && levels[at] === levels[from]) continue;
    stretches.push({ text: text.slice(from, at), level: levels[from] ?? 0 });
    from = at;
  }
  return stretches;
}

/** The parts of a line as they stand side by side for the eye (UAX 9, rule L2). */
export function inVisualOrder<Each extends { readonly level: number }>(parts: readonly Each[]): readonly Each[] {
  const highest = parts.reduce((most, { level }) => Math.max(most, level), 0);
  let ordered = parts;
  for (let level = highest; level > 0; level -= 1) ordered = withStretchesTurned(ordered, level);
  return ordered;
}

/** Turns round every longest row of parts of this level or a higher one. */
function withStretchesTurned<Each extends { readonly level: number }>(
  parts: readonly Each[],
  level: number,
): readonly Each[] {
  const turned: Each[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = from;
    while (to < parts.length && (parts[to]?.level ?? 0) >= level) to += 1;
    if (to === from) to += 1;
    turned.push(...parts.slice(from, to).toReversed());
    from = to;
  }
  return turned;
}
