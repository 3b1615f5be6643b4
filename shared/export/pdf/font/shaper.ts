/** A glyph as it is drawn, in the order of the eye from left to right. Lengths are in units of the font. */
export type ShapedGlyph = {
  readonly glyph: number;
  /** Index in the text of the first character that it stands for. */
  readonly cluster: number;
  readonly advance: number;
  /** How far it is moved from its place, to the right and up. */
  readonly dx: number;
  readonly dy: number;
};

/** Turns text of one font and direction into glyphs (HarfBuzz), and says which way each character runs (UAX 9). */
export type Shaper = {
  readonly shape: (font: Uint8Array, text: string, rightToLeft: boolean) => readonly ShapedGlyph[];
  /** Levels of embedding of the code units of a text, even ones from left to right; directions come from its first letters. */
  readonly levelsOf: (text: string) => Uint8Array;
};

let loading: Promise<Shaper> | null = null;

/** Loads HarfBuzz with the first document that needs it. */
export function loadShaper(): Promise<Shaper> {
  loading ??= createShaper();
  return loading;
}

async function createShaper(): Promise<Shaper> {
  const [hb, { default: createBidi }] = await Promise.all([import('harfbuzzjs'), import('bidi-js')]);
  const bidi = createBidi();
  const fonts = new WeakMap<Uint8Array, InstanceType<typeof hb.Font>>();
  const fontOf = (bytes: Uint8Array) => {
    const known = fonts.get(bytes);
    if (known !== undefined) return known;
    const font = new hb.Font(new hb.Face(new hb.Blob(bytes)));
    fonts.set(bytes, font);
    return font;
  };
  return {
    shape: (bytes, text, rightToLeft) => {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      buffer.setDirection(rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
      buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_GRAPHEMES);
      hb.shape(fontOf(bytes), buffer);
      return buffer
        .getGlyphInfosAndPositions()
        .map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
          glyph: codepoint,
          cluster,
          advance: xAdvance,
          dx: xOffset,
          dy: yOffset,
        }));
    },
    levelsOf: (text) => bidi.getEmbeddingLevels(text).levels,
  };
}
