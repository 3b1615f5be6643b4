import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Period } from '../../lib/calendar-period.ts';
import type { Activity } from '../../model/activity.ts';

/** Time in hours, and what part of all logged hours it is, from 0 to 1. */
export type TimeUsed = { readonly hours: number; readonly share: number };

/**
 * Time by the tracks that ask for what the activity is claimed for: one id is time that only this track asks for, several
 * that all of these do, none that nothing is claimed for it yet.
 */
export type TracksTime = TimeUsed & { readonly tracks: readonly string[] };

/** Time of activities with criteria of a theme, in equal parts where they have several; null: nothing is claimed. */
export type ThemeTime = TimeUsed & { readonly theme: string | null };

export type ModeTime = TimeUsed & { readonly mode: Activity['mode'] };

/** Each list sums up to `hours` and, when there are any, to a share of 1. */
export type UseOfTime = {
  readonly hours: number;
  readonly byTracks: readonly TracksTime[];
  readonly byTheme: readonly ThemeTime[];
  readonly byMode: readonly ModeTime[];
};

/** How many of the required criteria of the level sought: `share` is the part of all of them, from 0 to 1. */
export type CriteriaAsked = { readonly criteria: number; readonly share: number };

/** What the level sought asks for on its track. */
export type Asked = {
  readonly criteria: number;
  /** Several tracks: a criterion that they share. */
  readonly byTracks: readonly (CriteriaAsked & { readonly tracks: readonly string[] })[];
  readonly byTheme: readonly (CriteriaAsked & { readonly theme: string })[];
};

/** All lists of one kind are of the same length and order, so that each can be a column or a row of one table. */
export type TimeTable = {
  readonly total: UseOfTime;
  /** Every month or quarter from the first logged hour to the last, oldest first. */
  readonly periods: readonly (UseOfTime & { readonly period: Period })[];
  readonly asked: Asked;
};

/** An activity in an overload: its hours in the span, and what part of the span's full working weeks they are. */
export type OverloadPart = {
  readonly activity: string;
  readonly hours: number;
  /** From 0 up; 0.5 is half of the working time. */
  readonly load: number;
};

/** Weeks in a row that hold more work than a full working week has hours. */
export type Overload = {
  /** A Monday. */
  readonly first: CalendarDate;
  /** A Sunday. */
  readonly last: CalendarDate;
  readonly weeks: number;
  /** All hours in the span, and how many a full working week would allow. */
  readonly hours: number;
  readonly workingHours: number;
  /** `hours` against `workingHours`, over 1; and the same of the fullest week. */
  readonly load: number;
  readonly peak: number;
  /** Whoever takes most hours first. */
  readonly activities: readonly OverloadPart[];
  /** Both careers on one person: work that only one track asks for beside work that only another asks for. */
  readonly stacked: boolean;
  /** The span reaches beyond the day it is looked at. */
  readonly ahead: boolean;
  /** Nothing dated ends it: work that goes on keeps it going at the end of what is looked at. */
  readonly open: boolean;
};
