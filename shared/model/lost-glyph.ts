/** A character that a document's fonts cannot draw: once each, with where it first stands and how often it occurs. */
export type LostGlyph = {
  readonly character: string;
  /** As in "U+1F680". */
  readonly codePoint: string;
  readonly place: string;
  readonly count: number;
};
