const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Words as a reader counts them, in any script. */
export function wordCount(content: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(content)) if (isWordLike) count += 1;
  return count;
}
