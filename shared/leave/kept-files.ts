import type { PromotionCase } from '../model/promotion-case.ts';
import { dayText } from '../text/date-text.ts';
import { audienceName } from '../text/names.ts';
import { quoted } from '../text/words.ts';
import type { KeptFile, LeavingCase, LeftOut } from './leave-types.ts';

/** The bytes under a SHA-256, or the sentence that says why they cannot be read. */
export type Kept =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: string };

export type KeptFiles = Pick<LeavingCase, 'attachments' | 'submissions'> & { readonly missing: readonly LeftOut[] };

type Wanted = { readonly hash: string; readonly name: string; readonly what: string };

/**
 * The files of a case under the names that its author knows: what is attached, what was handed in, and what was attached
 * once (`kept` has it, and only the history still knows of it). Those that cannot be read are named.
 */
export function keptFiles(subject: PromotionCase, kept: ReadonlyMap<string, Kept>): KeptFiles {
  const [attached, submitted] = [attachmentsOf(subject), submissionsOf(subject)];
  const known = new Set([...attached, ...submitted].map(({ hash }) => hash));
  const former = [...kept.keys()]
    .filter((hash) => !known.has(hash))
    .map((hash) => ({ hash, name: `removed ${hash.slice(0, 12)}`, what: 'A file that was attached once' }));
  return {
    attachments: readable([...attached, ...former], kept),
    submissions: readable(submitted, kept),
    missing: [...attached, ...submitted, ...former].flatMap(({ hash, name }) => {
      const found = kept.get(hash);
      if (found?.ok === true) return [];
      return [
        { what: `${subject.person.name}, file ${quoted(name)}`, why: found?.why ?? 'This file is not in the library.' },
      ];
    }),
  };
}

function attachmentsOf({ activities, forms }: PromotionCase): readonly Wanted[] {
  return [
    ...activities.flatMap(({ title, attachments }) =>
      attachments.map(({ hash, name }) => ({ hash, name, what: `Attached to ${quoted(title)}` })),
    ),
    ...forms.map(({ hash, fileName, name }) => ({ hash, name: fileName, what: `The form ${quoted(name)}` })),
  ];
}

function submissionsOf({ submissions }: PromotionCase): readonly Wanted[] {
  return submissions.flatMap(({ hash, fileName, date, audience, content }) => [
    {
      hash,
      name: `${date} ${fileName}`,
      what: `Handed in on ${dayText(date)} for ${audienceName(audience).toLowerCase()}`,
    },
    ...(content === null
      ? []
      : [
          {
            hash: content.hash,
            name: `${date} ${fileName}.outline.json`,
            what: `What was handed in on ${dayText(date)}, for programs`,
          },
        ]),
  ]);
}

function readable(wanted: readonly Wanted[], kept: ReadonlyMap<string, Kept>): readonly KeptFile[] {
  return wanted.flatMap(({ hash, name, what }) => {
    const found = kept.get(hash);
    return found?.ok === true ? [{ name, what, bytes: found.bytes }] : [];
  });
}
