import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/calendar-date.ts';
import { englishNumber } from '../lib/english-number.ts';

/** Longest single-line text, in UTF-16 units. */
export const LINE_LIMIT = 300;
/** Longest free text of one field, in UTF-16 units: room for a pasted document. */
export const TEXT_LIMIT = 500_000;

/** An id of ours or of a ladder: letters, digits, dot, dash, underscore. */
export const identifier = z
  .string('must be text')
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be 1 to 100 letters, digits, dots, dashes or underscores'));

/** One line, possibly empty. */
export const line = z.string('must be text').check(
  z.maxLength(LINE_LIMIT, `must be at most ${LINE_LIMIT} characters long`),
  z.refine((text) => !/[\r\n]/.test(text), 'must be a single line'),
);

/** One line that says something. */
export const requiredLine = line.check(z.refine((text) => text.trim() !== '', 'must not be empty'));

/** Free text, possibly empty, possibly of many lines. */
export const text = z
  .string('must be text')
  .check(z.maxLength(TEXT_LIMIT, `must be at most ${englishNumber(TEXT_LIMIT, 0)} characters long`));

/** Free text that says something. */
export const requiredText = text.check(z.refine((value) => value.trim() !== '', 'must not be empty'));

/** `YYYY-MM-DD`, an existing day from 1900 to 2199. */
export const calendarDate = z
  .string('must be a date written as YYYY-MM-DD')
  .check(z.refine(isCalendarDate, 'must be an existing date from 1900 to 2199, written as YYYY-MM-DD'));

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link may stand in a case and leave it: an absolute http, https or mailto address. */
export function isSafeUrl(address: string): boolean {
  try {
    return SAFE_SCHEMES.has(new URL(address).protocol);
  } catch {
    return false;
  }
}

export const safeUrl = z
  .string('must be text')
  .check(
    z.maxLength(2_000, 'must be at most 2,000 characters long'),
    z.refine(isSafeUrl, 'must be a full http://, https:// or mailto: address'),
  );
