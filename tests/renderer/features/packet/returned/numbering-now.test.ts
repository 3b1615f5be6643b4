import { expect, it } from 'vitest';
import { numberingNow } from '../../../../../renderer/features/packet/returned/numbering-now.ts';
import { remarkTarget } from '../../../../../shared/returned/remark-target.ts';
import { readSample } from '../../../../support/sample-case.ts';

it('reads places against the packet as it is now: exhibits by number, sections by the words of their heading', () => {
  const { subject } = readSample();
  const now = numberingNow(subject, '2026-11-01');
  const targetOf = (id: string, heading: string) =>
    remarkTarget({ id, heading }, subject, { submission: null, now: () => now });
  const second = targetOf('exhibit-2', 'E2 A title that nobody has any more');
  expect(second.kind === 'activity' && subject.activities.find(({ id }) => id === second.id)?.title).toBe(
    'From addresses to points at the door',
  );
  expect(targetOf('', 'Standing by criterion')).toEqual({ kind: 'section', section: 'standing' });
  expect(targetOf('', 'L6 Technical lead: operating')).toEqual({ kind: 'section', section: 'standing' });
});
