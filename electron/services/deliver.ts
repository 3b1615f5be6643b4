import type { Delivery } from '../../shared/api/answers.ts';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import type { LostGlyph } from '../../shared/model/lost-glyph.ts';
import { writeWholeFile } from '../store/whole-file.ts';
import type { Dialogs, SaveSuggestion } from './desk.ts';

/** A file to hand out; `make` is called once it is known that the user wants it. */
export type Outgoing = SaveSuggestion & {
  readonly mediaType: string;
  readonly make: () => Promise<Result<Made, Failure>>;
};
export type Made = { readonly bytes: Uint8Array<ArrayBuffer>; readonly lostGlyphs: readonly LostGlyph[] };

/** Writes a file where the user chooses; where nobody can ask (a browser), hands its bytes over to be downloaded. */
export async function deliver(dialogs: Dialogs, outgoing: Outgoing): Promise<Result<Delivery, Failure>> {
  const { make, mediaType, ...suggestion } = outgoing;
  if (dialogs.chooseSaveFile === undefined) {
    const made = await make();
    return made.ok ? success({ kind: 'download', fileName: suggestion.fileName, mediaType, ...made.value }) : made;
  }
  const path = await dialogs.chooseSaveFile(suggestion);
  if (path === null) return success({ kind: 'cancelled' });
  const made = await make();
  if (!made.ok) return made;
  const written = await writeWholeFile(path, made.value.bytes);
  return written.ok ? success({ kind: 'saved', path, lostGlyphs: made.value.lostGlyphs }) : written;
}
