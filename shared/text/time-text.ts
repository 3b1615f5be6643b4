import { englishNumber } from '../lib/english-number.ts';

/** Hours in a sentence, as in "1,240 hours", "1 hour" or "less than an hour". */
export function hoursPhrase(hours: number): string {
  if (hours > 0 && hours < 0.5) return 'less than an hour';
  const whole = Math.round(hours);
  return whole === 1 ? '1 hour' : `${englishNumber(whole, 0)} hours`;
}

/** A share of time, from 0 to 1, as in "27 %": of time, never of what somebody is worth. What is little is not said to be nothing. No line ends before the sign. */
export function shareText(share: number): string {
  return share > 0 && share < 0.005 ? 'less than 1\u00a0%' : `${englishNumber(share * 100, 0)}\u00a0%`;
}
