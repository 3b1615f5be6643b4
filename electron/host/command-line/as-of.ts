import { type Today, todayOf } from '../../services/today.ts';
import type { Arguments } from './command.ts';
import type { Terminal } from './terminal.ts';

/** The day that `--now` names, at noon UTC; else the present. */
export function asOf(args: Arguments, terminal: Terminal): Today {
  const date = args.value('now');
  return date === null ? todayOf(terminal.clock()) : { date, instant: `${date}T12:00:00.000Z` };
}
