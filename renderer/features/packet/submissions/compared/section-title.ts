import type { GroupDiff, SectionDiff } from '../../../../../shared/packet/diff/diff-types.ts';
import { text } from '../../../../text/text.ts';

export function sectionTitle({ id, title }: SectionDiff): string {
  return id === 'title' ? text.submissions.titlePage : title;
}

/** How a section differs, in a few words, as in "Changed, moved". */
export function sectionChange({ change, moved, titleThen }: SectionDiff): string {
  const words = text.submissions;
  return [
    ...(change === 'same' && moved ? [] : [words.changes[change]]),
    ...(moved ? [words.moved] : []),
    ...(titleThen === null ? [] : [words.renamed(titleThen)]),
  ].join(', ');
}

export function groupTitle({ title }: GroupDiff): string {
  return title === '' ? text.submissions.opening : title;
}
