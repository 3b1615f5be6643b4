/**
 * The fonts a document is set in, as whole TrueType files (`glyf` outlines; neither OpenType CFF nor collections).
 * A character is taken from the face asked for, else from the first fallback that has it. Keep the arrays of one read
 * alive and pass them again: parsed fonts are remembered by the identity of their bytes.
 */
export type FontFiles = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  /** In order of preference; with those of `han` at most eleven. */
  readonly fallbacks: readonly Uint8Array[];
  /** Fonts for Chinese, Japanese and Korean, asked last, and not read before; the same ideograph looks different in each. */
  readonly han?: Readonly<Record<HanStyle, Uint8Array>>;
};

/** Whose habits ideographs are drawn by. */
export type HanStyle = 'sc' | 'jp' | 'kr';
