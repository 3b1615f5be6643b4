import { expect, it } from 'vitest';
import { dayText, periodText } from '../../../shared/text/date-text.ts';

it('writes a day in full', () => {
  expect(dayText('2026-03-03')).toBe('3 March 2026');
});

it.each([
  ['2025-03-10', '2025-07-20', 'March 2025 to July 2025 (4 months)'],
  ['2025-03-10', '2025-04-01', 'March 2025 to April 2025 (1 month)'],
  ['2026-06-22', '2026-08-21', 'June 2026 to August 2026 (2 months)'],
  ['2025-03-17', '2025-06-10', 'March 2025 to June 2025 (3 months)'],
  ['2025-03-31', '2025-04-01', 'March 2025 to April 2025 (1 month)'],
  ['2025-03-10', '2025-03-20', 'March 2025'],
  ['2025-03-10', '2025-03-10', '10 March 2025'],
  ['2025-03-10', null, 'since March 2025 (12 months)'],
  ['2026-03-01', null, 'since March 2026'],
  ['2026-06-01', null, 'from June 2026'],
])('writes the time from %s to %s as %j', (start, end, text) => {
  expect(periodText(start, end, '2026-03-15')).toBe(text);
});
