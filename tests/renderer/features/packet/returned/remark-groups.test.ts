import { describe, expect, it } from 'vitest';
import { markedPassages } from '../../../../../renderer/features/packet/returned/marked-passages.ts';
import {
  neighbourOf,
  remarkGroups,
  shownGroups,
} from '../../../../../renderer/features/packet/returned/remark-groups.ts';
import { type Remark, remark } from '../../../../../shared/model/review.ts';

const aRemark = (id: string, place: string, state: Remark['state'] = 'open') =>
  remark.parse({ id, fingerprint: id, kind: 'comment', state, place: { id: place, heading: place.toUpperCase() } });
const remarks = [
  aRemark('m1', 'b'),
  aRemark('m2', 'a', 'done'),
  aRemark('m3', 'b'),
  aRemark('m4', 'c'),
  aRemark('m5', 'd'),
];
/** What stands at "b" and "d" is one activity. */
const groups = remarkGroups(remarks, ({ place }) =>
  place?.id === 'b' || place?.id === 'd' ? { kind: 'activity', id: 'a1' } : { kind: 'section', section: 'standing' },
);
const inShort = (some: typeof groups) => some.map(({ heading, remarks: of }) => [heading, of.map(({ id }) => id)]);

describe('the groups of remarks', () => {
  it('are by what they are about, in the order of the document', () => {
    expect(inShort(groups)).toEqual([
      ['B', ['m1', 'm3', 'm5']],
      ['A', ['m2']],
      ['C', ['m4']],
    ]);
  });

  it('show what is open, or all, up to a number', () => {
    const open = shownGroups(groups, { filter: 'open', limit: 60 });
    expect(inShort(open.groups)).toEqual([
      ['B', ['m1', 'm3', 'm5']],
      ['C', ['m4']],
    ]);
    expect(open.more).toBe(0);
    const few = shownGroups(groups, { filter: 'all', limit: 2 });
    expect(inShort(few.groups)).toEqual([['B', ['m1', 'm3']]]);
    expect(few.more).toBe(3);
  });

  it('know which remark takes the focus when one goes', () => {
    expect(neighbourOf(groups, 'm5')).toBe('m2');
    expect(neighbourOf(groups, 'm4')).toBe('m2');
    expect(neighbourOf([], 'm4')).toBeNull();
  });
});

describe('the passages of a text', () => {
  const shown = (text: string, passages: readonly string[]) =>
    markedPassages(text, passages)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');

  it('are marked where they stand word for word, in their order, each once', () => {
    expect(shown('One two three four', ['three', 'One two'])).toBe('[One two] [three] four');
    expect(shown('One two three', ['two three', 'One two'])).toBe('[One two][ three]');
    expect(shown('First line\nsecond line', ['First line\nsecond'])).toBe('[First line]\n[second] line');
    expect(shown('One two', ['', 'two', 'six seven'])).toBe('One two');
    expect(shown('', ['One two'])).toBe('');
  });
});
