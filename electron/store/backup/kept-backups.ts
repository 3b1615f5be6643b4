const NEWEST = 10;
const DAYS = 14;
const WEEKS = 8;
/** Bytes that all backups of a folder may take together, and how many newest ones stay however large they are. */
const ROOM = 2_000_000_000;
const ALWAYS = 3;
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Which backups stay, of any order of instants (ISO 8601): the last 10, the last one of each of 14 days and of each of 8
 * weeks, counted back from today in UTC. What is dated after `now` stays as well: a clock that once went wrong must not
 * cost a backup.
 */
export function keptBackups(instants: readonly string[], now: Date): ReadonlySet<string> {
  const newestFirst = instants.toSorted().toReversed();
  const [today, thisWeek] = [dayOf(now.getTime()), weekOf(now.getTime())];
  const past = newestFirst.filter((instant) => Date.parse(instant) <= now.getTime());
  const kept = new Set(newestFirst.filter((instant) => Date.parse(instant) > now.getTime()));
  for (const instant of past.slice(0, NEWEST)) kept.add(instant);
  for (const instant of firstOfEach(past, dayOf)) if (dayOf(Date.parse(instant)) > today - DAYS) kept.add(instant);
  for (const instant of firstOfEach(past, weekOf))
    if (weekOf(Date.parse(instant)) > thisWeek - WEEKS) kept.add(instant);
  return kept;
}

/** How much of the disk a backup takes. */
type Sized = { readonly instant: string; readonly bytes: number };

/**
 * The same of files, newest first: as many as there is room for, 2 GB, and the newest three however large they are. Those
 * that a wrong clock dated ahead stand where `backupsInOrder` puts them.
 */
export function keptWithin<File extends Sized>(newestFirst: readonly File[], now: Date, room = ROOM): readonly File[] {
  const kept = keptBackups(
    newestFirst.map(({ instant }) => instant),
    now,
  );
  let taken = 0;
  return newestFirst
    .filter(({ instant }) => kept.has(instant))
    .filter(({ bytes }, index) => {
      taken += bytes;
      return index < ALWAYS || taken <= room;
    });
}

function firstOfEach(instants: readonly string[], numberOf: (time: number) => number): string[] {
  const groups = Map.groupBy(instants, (instant) => numberOf(Date.parse(instant)));
  return [...groups.values()].flatMap((group) => group.slice(0, 1));
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
function weekOf(time: number): number {
  return Math.floor((dayOf(time) + 3) / 7);
}
