import { describe, expect, it } from 'vitest';
import { localDay } from '../../../renderer/store/today.ts';

describe('localDay', () => {
  it('names the day of the zone of this computer, not that of UTC', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
