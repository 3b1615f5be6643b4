import { SECTIONS, type Section } from '../model/packet-plan.ts';
import type { PromotionCase } from '../model/promotion-case.ts';
import type { Place } from '../model/review.ts';
import type { Submission } from '../model/submission.ts';

/** What of a case a remark is about. An activity, a criterion or a level may have left the case since. */
export type RemarkTarget =
  | { readonly kind: 'activity'; readonly id: string }
  | { readonly kind: 'criterion'; readonly id: string }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'elsewhere' };

/** What places are read against: a submission with the numbers of its exhibits, or the packet as it is now. */
export type Numbering = {
  /** Activity ids by label, as in "E3". */
  readonly exhibits: ReadonlyMap<string, string>;
  /** Sections by their headings. */
  readonly headings: ReadonlyMap<string, Section>;
};

/**
 * What a place means. An exhibit is told by its number where a submission kept its numbers, else by the title in its heading,
 * which says more than a number that may have changed since.
 */
export function remarkTarget(
  place: Place | null,
  { activities, ladder }: Pick<PromotionCase, 'activities' | 'ladder'>,
  { submission, now }: { readonly submission: Submission | null; readonly now: () => Numbering },
): RemarkTarget {
  if (place === null) return { kind: 'elsewhere' };
  const label = exhibitLabel(place.id);
  if (label !== null) {
    const kept = submission?.exhibits.find((exhibit) => exhibit.label === label)?.activity;
    const id = kept ?? titledSo(activities, place.heading) ?? now().exhibits.get(label);
    return id === undefined ? { kind: 'section', section: 'exhibits' } : { kind: 'activity', id };
  }
  const criterion = ladder.criteria.find(({ id }) => isMarkOf(`criterion-${id}`, place.id));
  if (criterion !== undefined) return { kind: 'criterion', id: criterion.id };
  const named = SECTIONS.find((section) => place.id === section || place.id.startsWith(`${section}-`));
  const section = named ?? now().headings.get(place.heading);
  return section === undefined ? { kind: 'elsewhere' } : { kind: 'section', section };
}

/** "exhibit-3" as "E3". */
function exhibitLabel(id: string): string | null {
  const number = /^exhibit-(\d+)$/.exec(id)?.[1];
  return number === undefined ? null : `E${number}`;
}

/** The one activity whose title a heading has behind its number. */
function titledSo(activities: PromotionCase['activities'], heading: string): string | undefined {
  const title = plainWords(heading.replace(/^E\d+\s+/, ''));
  const titled = activities.filter((activity) => plainWords(activity.title) === title);
  return titled.length === 1 ? titled[0]?.id : undefined;
}

function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether an id of the outline gave this mark: a bookmark keeps letters and digits, up to a length. */
function isMarkOf(id: string, mark: string): boolean {
  const plain = id.replace(/[^A-Za-z0-9]/g, '-');
  return mark !== '' && (plain === mark || (mark.length >= MARK_LIMIT && plain.startsWith(mark)));
}

/** Word's limit for a bookmark's name, less the "r_" before it. */
const MARK_LIMIT = 38;

/** The submission that a file is most likely to be: one handed in under its name, else the last Word document before it came back. */
export function likelySubmission(
  submissions: readonly Submission[],
  { fileName, receivedOn }: { readonly fileName: string; readonly receivedOn: string },
): Submission | null {
  const candidates = submissions
    .filter(({ date, format }) => format === 'docx' && date <= receivedOn)
    .toSorted((one, other) => other.date.localeCompare(one.date));
  const bare = (name: string) => name.replace(/\.docx$/i, '').toLowerCase();
  return candidates.find((each) => bare(fileName).includes(bare(each.fileName))) ?? candidates[0] ?? null;
}
