import { describe, expect, it } from 'vitest';
import { createBackupKeeper } from '../../../../electron/store/backup/backup-keeper.ts';
import { failure, success } from '../../../../shared/lib/result.ts';

const MINUTE = 60_000;
const FILE = { name: 'x', path: '/x', instant: '', bytes: 1 };

/** A keeper whose time is moved on by hand. */
function aKeeper() {
  let time = 0;
  let due: { readonly at: number; readonly work: () => void } | null = null;
  const made: number[] = [];
  let broken = false;
  const keeper = createBackupKeeper(
    () => {
      made.push(time / MINUTE);
      return broken ? failure({ code: 'backup-failed', message: 'No backup.' }) : success(FILE);
    },
    (milliseconds, work) => {
      const set = { at: time + milliseconds, work };
      due = set;
      return () => {
        if (due === set) due = null;
      };
    },
    () => new Date(time),
  );
  const pass = (minutes: number) => {
    for (const end = time + minutes * MINUTE; time < end; ) {
      time += MINUTE;
      if (due === null || due.at > time) continue;
      const { work } = due;
      due = null;
      work();
    }
  };
  return { keeper, made, pass, breakDisk: (is: boolean) => (broken = is) };
}

describe('the keeper of backups', () => {
  it('makes one after five minutes without a change, and none while nothing changes', () => {
    const { keeper, made, pass } = aKeeper();
    pass(60);
    keeper.changed();
    pass(4);
    keeper.changed();
    pass(300);
    expect(made).toEqual([69]);
  });

  it('makes one every hour of work without a pause', () => {
    const { keeper, made, pass } = aKeeper();
    for (let minute = 0; minute < 130; minute += 1) {
      keeper.changed();
      pass(1);
    }
    expect(made).toEqual([60, 120]);
  });

  it('makes the one that is due when it closes, and no other', () => {
    const { keeper, made, pass } = aKeeper();
    keeper.changed();
    keeper.close();
    keeper.close();
    pass(60);
    expect(made).toEqual([0]);
  });

  it('says why one failed until one succeeds, and tries again after the next change', () => {
    const { keeper, made, pass, breakDisk } = aKeeper();
    breakDisk(true);
    keeper.changed();
    pass(30);
    expect(made).toEqual([5]);
    expect(keeper.problem()?.message).toBe('No backup.');
    breakDisk(false);
    keeper.changed();
    pass(10);
    expect([made.length, keeper.problem()]).toEqual([2, null]);
  });
});
