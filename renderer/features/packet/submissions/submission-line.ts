import type { Submission } from '../../../../shared/model/submission.ts';
import { dayText } from '../../../text/dates.ts';
import { text } from '../../../text/text.ts';

/** A packet in a line, as in "2 Mar 2026, PDF for the committee". */
export function submissionLine({ date, format, audience }: Submission): string {
  return text.submissions.line(dayText(date), text.packet.formats[format], audience);
}

/** Last handed in first. */
export function lastFirst(submissions: readonly Submission[]): readonly Submission[] {
  return submissions.toSorted((one, other) => other.date.localeCompare(one.date));
}
