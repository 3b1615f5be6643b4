import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../../shared/export/pdf/layout/paginate.ts';
import { NO_ROOM, type Piece } from '../../../../../shared/export/pdf/layout/piece.ts';
import { createUpcoming } from '../../../../../shared/export/pdf/layout/upcoming.ts';

const rule: Piece = { ...NO_ROOM, height: 0, marks: [] };

function* lines(count: number, asked: number[], keep = false): Generator<Piece> {
  for (let index = 0; index < count; index += 1) {
    asked.push(index);
    yield { ...NO_ROOM, keep, height: 10, marks: [] };
  }
}

describe('pages', () => {
  it('come as they are full, with no more made ahead than the next line', () => {
    const asked: number[] = [];
    const sheets = paginate(lines(1000, asked), 100, () => rule);
    expect(sheets.next().value).toHaveLength(10);
    expect(asked).toHaveLength(11);
    expect([...sheets]).toHaveLength(99);
    expect(asked).toHaveLength(1000);
  });

  it('hold lines that all stay with the next, which would be one group for ever', () => {
    const asked: number[] = [];
    expect([...paginate(lines(95, asked, true), 100, () => rule)].map(({ length }) => length)).toEqual([
      ...Array.from({ length: 9 }, () => 10),
      5,
    ]);
  });

  it('are one, and empty, where there is nothing to lay out', () => {
    expect([...paginate([], 100, () => rule)]).toEqual([[]]);
  });
});

describe('what is to come', () => {
  it('is looked at ahead, taken and put back in its order', () => {
    const upcoming = createUpcoming(['a', 'b', 'c']);
    expect([upcoming.peek(1), upcoming.peek(0), upcoming.peek(3)]).toEqual(['b', 'a', undefined]);
    expect([upcoming.take(), upcoming.peek(0)]).toEqual(['a', 'b']);
    upcoming.putBack('z');
    expect([upcoming.take(), upcoming.take(), upcoming.take(), upcoming.take()]).toEqual(['z', 'b', 'c', undefined]);
  });
});
