import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordDiff, tokensOf } from '../../../../shared/packet/diff/word-diff.ts';

const compare = (then: string, now: string) => createWordDiff()(tokensOf(then), tokensOf(now));
const marked = (then: string, now: string): string =>
  compare(then, now)
    .pieces.map(({ kind, text }) => ({ same: text, inserted: `+${text}+`, deleted: `-${text}-` })[kind])
    .join('');

describe('two texts word by word', () => {
  it.each([
    ['It fell to 9 hours.', 'It fell to 7 hours.', 'It fell to -9-+7+ hours.'],
    ['One team.', 'One team, and nine more.', 'One team+, and nine more+.'],
    ['A plan for three teams', 'A plan', 'A plan- for three teams-'],
    ['the old way of it', 'the brand new of it', 'the -old way-+brand new+ of it'],
    ['', 'All of it', '+All of it+'],
    ['予算を三つのチームで分けた', '予算を九つのチームで分けた', '予算を-三つ-+九つ+のチームで分けた'],
    ['same', 'same', 'same'],
  ])('tells %j from %j', (then, now, wanted) => {
    expect(marked(then, now)).toBe(wanted);
  });

  it('gives back each text, whatever they are', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), fc.string(), (one, other, odd) => {
        const [then, now] = [`${one} ${odd}`, `${other}${odd}`];
        const { pieces } = compare(then, now);
        const side = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(side('inserted')).toBe(then);
        expect(side('deleted')).toBe(now);
      }),
    );
  });

  it('shows a text as replaced where it is too long and too different to be compared, and says so', () => {
    const long = (word: string) => Array.from({ length: 6_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(compare(`Begin ${long('a')} end`, `Begin ${long('b')} end`)).toMatchObject({
      whole: true,
      pieces: [
        { kind: 'same', text: 'Begin ' },
        { kind: 'deleted' },
        { kind: 'inserted' },
        { kind: 'same', text: ' end' },
      ],
    });
  });
});
