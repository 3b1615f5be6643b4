import type { PromotionCase } from '../model/promotion-case.ts';

/** A file that a case names: its hash, and how the user knows it. */
export type NamedBlob = { readonly hash: string; readonly name: string };

/** The files that a case names, attached, handed in and to be filled in; one that it names twice is there twice. */
export function namedBlobs({ activities, submissions, forms }: PromotionCase): readonly NamedBlob[] {
  return [
    ...activities.flatMap(({ attachments }) => attachments.map(({ hash, name }) => ({ hash, name }))),
    ...submissions.flatMap(({ hash, fileName, content }) => [
      { hash, name: fileName },
      ...(content === null ? [] : [{ hash: content.hash, name: `${fileName}.outline.json` }]),
    ]),
    ...forms.map(({ hash, fileName }) => ({ hash, name: fileName })),
  ];
}

/** Names of the files that a case names and that are not there, by their hash. */
export function missingBlobs(file: {
  readonly case: PromotionCase;
  readonly blobs: ReadonlyMap<string, unknown>;
}): ReadonlyMap<string, string> {
  const missing = namedBlobs(file.case).filter(({ hash }) => !file.blobs.has(hash));
  return new Map(missing.map(({ hash, name }) => [hash, name]));
}
