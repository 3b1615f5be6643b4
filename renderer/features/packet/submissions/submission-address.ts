import { submissionItem } from '../../../store/submission-item.ts';

/** The ways to look at what two packets differ in. */
export const WAYS = ['criterion', 'section', 'word'] as const;
export type Way = (typeof WAYS)[number];

/** The packet as it is now, among those that one can be compared with. */
export const NOW = 'now';

/** Which packet is shown and, where it is compared, with what and how; null for the list alone. */
export type SubmissionView = {
  readonly id: string | null;
  readonly compared: { readonly other: string; readonly way: Way } | null;
};

/** A view as the last part of an address, as in `submissions;id=s-1;with=now;by=word`. */
export function submissionAddress({ id, compared }: SubmissionView): string {
  if (id === null) return 'submissions';
  const ways = compared === null ? [] : [`with=${compared.other}`, `by=${compared.way}`];
  return [submissionItem(id), ...ways].join(';');
}

/** The view that an address names; nothing is checked against the case: an address may name what is gone. */
export function submissionView(address: string | undefined): SubmissionView {
  const values = new Map(
    (address ?? '').split(';').map((each) => [each.split('=', 1)[0] ?? '', each.slice(each.indexOf('=') + 1)]),
  );
  const other = values.get('with');
  return {
    id: values.get('id') ?? null,
    compared: other === undefined ? null : { other, way: WAYS.find((way) => way === values.get('by')) ?? 'criterion' },
  };
}
