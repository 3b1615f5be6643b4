import { expect, it } from 'vitest';
import { overSentences } from '../../../../../renderer/features/packet/length/over-sections.ts';
import { measure } from '../../../../../shared/packet/budget.ts';
import { aPlan } from '../../../../support/packet-cases.ts';

const used = { words: 1_200, characters: 7_000, pages: null };
const limit = (amount: number) => ({ unit: 'words' as const, amount });

it('says what is too long as a whole and in its sections, by the names that the author gave them', () => {
  const wording = { title: 'What I did', introduction: '', limit: limit(900) };
  const budget = {
    whole: measure(used, limit(1_000)),
    sections: [
      { section: 'exhibits' as const, ...measure(used, limit(900)) },
      { section: 'gaps' as const, ...measure(used, null) },
    ],
  };
  expect(overSentences(budget, aPlan({ wording: { exhibits: wording } }))).toEqual([
    'The packet is 200 words over its limit.',
    'What I did: 300 words over.',
  ]);
  expect(overSentences({ whole: measure(used, null), sections: [] }, aPlan({}))).toEqual([]);
});
