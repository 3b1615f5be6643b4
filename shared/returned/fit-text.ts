import { type CalendarDate, isCalendarDate } from '../lib/calendar-date.ts';
import type { Place } from '../model/review.ts';
import { safeText } from '../packet/text-safety.ts';
import { LIMITS } from './returned-types.ts';

/** Text of strangers made safe, without space around it, cut where nobody would read on. */
export function fitText(text: string, limit: number): string {
  const safe = safeText(text).trim();
  return safe.length <= limit ? safe : `${safeText(safe.slice(0, limit - 1)).trimEnd()}…`;
}

export function fitLine(text: string, limit: number): string {
  return fitText(text.replace(/\s+/g, ' '), limit);
}

export function fitPlace(place: Place | null): Place | null {
  return place === null ? null : { id: place.id.slice(0, 100), heading: fitLine(place.heading, LIMITS.heading) };
}

/** The day of an instant as it was written, whatever its zone; null when it says none. */
export function dayOf(instant: string): CalendarDate | null {
  const day = instant.slice(0, 10);
  return isCalendarDate(day) ? day : null;
}

/** The words from `start` to `end` with some before and behind, whole ones, in one line. */
export function excerpt(text: string, start: number, end: number): string {
  const room = Math.max(40, Math.floor((LIMITS.quoted - (end - start)) / 2) - 2);
  const from = start <= room ? 0 : text.indexOf(' ', start - room) + 1;
  const to = text.length - end <= room ? text.length : text.lastIndexOf(' ', end + room);
  const words = text.slice(Math.min(from, start), Math.max(to, end)).trim();
  const cut = { before: from > 0 && from <= start, behind: to < text.length && to >= end };
  return fitLine(`${cut.before ? '… ' : ''}${words}${cut.behind ? ' …' : ''}`, LIMITS.quoted);
}
