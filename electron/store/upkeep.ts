import type { Timer } from './backup/backup-keeper.ts';

/** What saves leave to be done when nobody waits: whole documents written anew, and the log moved into the file. */
export type Upkeep = {
  /** To be told of each save, with the edits that are now to be replayed when the case is opened. */
  readonly saved: (id: string, edits: number) => void;
  /** Does at once what is due. */
  readonly close: () => void;
};

/** Milliseconds without a save after which there is time. */
const PAUSE = 2_000;
/** Edits after which a document is due. So many are replayed at most, unless nobody ever pauses. */
const DUE = 100;

type Work = {
  readonly renew: (id: string) => void;
  readonly moveLog: () => void;
  /** What makes the next save take less. */
  readonly prepareNext: () => void;
};

export function createUpkeep(later: Timer, { renew, moveLog, prepareNext }: Work): Upkeep {
  const due = new Set<string>();
  let callOff = () => {};

  function work(): void {
    const ids = [...due];
    due.clear();
    for (const id of ids) renew(id);
    moveLog();
  }

  function pause(): void {
    work();
    prepareNext();
  }

  return {
    saved: (id, edits) => {
      if (edits >= DUE) due.add(id);
      else due.delete(id);
      callOff();
      callOff = later(PAUSE, pause);
    },
    close: () => {
      callOff();
      if (due.size > 0) work();
    },
  };
}
