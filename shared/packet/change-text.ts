import { once } from '../lib/once.ts';
import type { Metric } from '../model/activity.ts';

const shares = once(() => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, signDisplay: 'exceptZero' }));
const difference = once(
  () => new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4, signDisplay: 'exceptZero' }),
);

/**
 * How far a number has moved: its change as a share of what it was, as in "−78 %" with a space at which no line ends; where it
 * was nothing, or counts in percent itself, the difference, as in "+12"; a dash where one of the two is not known.
 */
export function changeText({ before, after, unit }: Pick<Metric, 'before' | 'after' | 'unit'>): string {
  if (before === null || after === null) return '–';
  const isShare = /%|percent|per cent/i.test(unit);
  const share = (100 * (after - before)) / Math.abs(before);
  const text =
    isShare || before === 0 || !Number.isFinite(share)
      ? `${difference().format(after - before)}${isShare ? ' points' : ''}`
      : `${shares().format(share)}\u00a0%`;
  return text.replace('-', '−');
}
