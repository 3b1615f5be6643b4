/** The package of a document without its text: all that docx makes. */
export type Skeleton = {
  /** Parts by name, the same on every run. */
  readonly parts: ReadonlyMap<string, Uint8Array | string>;
  /** `w:drawing` of each figure of the outline, in order. */
  readonly drawings: readonly string[];
  /** Number of the list that all bulleted items are in, and of each ordered list of the outline, in order. */
  readonly bullets: number;
  readonly numbers: readonly number[];
};
