import { describe, expect, it } from 'vitest';
import { levelTied, numbersTied, partsTied, wholeTied } from '../../../shared/packet/tied-text.ts';

/** Spaces at which no line ends, to be seen. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', '_');
}

describe('text of narrow places', () => {
  it('keeps small numbers with what they count, and years free', () => {
    expect(shown(numbersTied('Not yet sustained: 1 of 2 activities; 4 of 6 months'))).toBe(
      'Not yet sustained: 1_of_2_activities; 4_of_6_months',
    );
    expect(shown(numbersTied('Sustained by 12 activities from June 2025 to August 2026'))).toBe(
      'Sustained by 12_activities from June 2025 to August 2026',
    );
  });

  it('keeps the number of a level with its name, and leaves a name without one alone', () => {
    expect(shown(levelTied('L6 Technical lead'))).toBe('L6_Technical lead');
    expect(shown(levelTied('Staff engineer 2'))).toBe('Staff engineer 2');
    expect(shown(levelTied('T5'))).toBe('T5');
  });

  it('ends lines of counts behind commas, and lines of dates nowhere', () => {
    expect(shown(partsTied('3 met, 1 claimed, 1 no opportunity'))).toBe('3_met, 1_claimed, 1_no_opportunity');
    expect(shown(wholeTied('30 September 2027'))).toBe('30_September_2027');
  });
});
