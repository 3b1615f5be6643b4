import { expect, it } from 'vitest';
import { partOf } from '../../../../../renderer/features/packet/packet-parts.ts';
import {
  type SubmissionView,
  submissionAddress,
  submissionView,
} from '../../../../../renderer/features/packet/submissions/submission-address.ts';

it.each<[string, SubmissionView]>([
  ['submissions', { id: null, compared: null }],
  ['submissions;id=s-1', { id: 's-1', compared: null }],
  ['submissions;id=s-1;with=now;by=word', { id: 's-1', compared: { other: 'now', way: 'word' } }],
])('the address %s is read as it was written', (address, view) => {
  expect(submissionAddress(view)).toBe(address);
  expect(submissionView(address)).toEqual(view);
  expect(partOf(address)).toBe('submissions');
});

it('leaves to the screen what an address gets wrong', () => {
  expect(submissionView('submissions;id=s-1;with=now;by=colour').compared?.way).toBe('criterion');
  expect(submissionView(undefined)).toEqual({ id: null, compared: null });
  expect(partOf('nothing;id=s-1')).toBe('plan');
});
