import { expect, test } from 'vitest';
import { spanText } from '../../../renderer/text/dates.ts';

test.each([
  ['2026-03-01', '2026-06-02', 'Mar – Jun 2026'],
  ['2025-03-01', '2026-06-02', 'Mar 2025 – Jun 2026'],
  ['2026-03-01', '2026-03-31', 'Mar 2026'],
  ['2026-03-31', null, 'Mar 2026 – now'],
])('writes %s to %s as months', (start, end, text) => {
  expect(spanText(start, end).replaceAll(/\s/g, ' ')).toBe(text);
});
