import { writeDocx } from '../../shared/export/docx/write-docx.ts';
import type { FoundRemark } from '../../shared/model/review.ts';
import { readReturned } from '../../shared/returned/read-returned.ts';
import type { Returned } from '../../shared/returned/returned-types.ts';
import { mustValue } from './must-value.ts';
import { sampleOutline } from './packet-cases.ts';
import { returnedDocx, type WordComment } from './returned-docx.ts';
import { sha256 } from './rungs-files.ts';

/** The sample's packet as it goes out to readers. */
export const SAMPLE_PACKET: Uint8Array = (await writeDocx(sampleOutline())).bytes;

/** Words of it, each in one run: of the summary, of a criterion's row, of the second and of the third exhibit. */
export const SUMMARY = 'prices every trip';
export const ROW = 'Helps senior engineers to grow, not only junior ones.';
export const SECOND = 'Routing planned to the middle of a street';
export const THIRD = 'I wrote eleven pages';

export function read(bytes: Uint8Array): Returned {
  return mustValue(readReturned(bytes, sha256));
}

export function remarksOf(bytes: Uint8Array): readonly FoundRemark[] {
  return read(bytes).remarks;
}

/** The remarks of the sample's packet after a change of its text. */
export function afterBody(
  body: (xml: string) => string,
  comments: readonly WordComment[] = [],
): readonly FoundRemark[] {
  return remarksOf(returnedDocx(SAMPLE_PACKET, { body, comments }));
}

/** The part of a remark that most tests are about. */
export function inShort({ kind, text, was, place }: FoundRemark) {
  return [kind, text, was, place?.id ?? null];
}
