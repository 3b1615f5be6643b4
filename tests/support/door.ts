import { randomInt } from 'node:crypto';
import path from 'node:path';
import type { Loopback } from '../../electron/host/loopback.ts';
import { buildIfStale } from '../../electron/launch/build.ts';
import { type ServeOptions, serveLoopback } from '../../electron/launch/serve-loopback.ts';
import type { Pace } from '../../electron/services/start-desk.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/**
 * Ports that no system gives away by itself and no browser refuses: a door that is closed for a while finds its own free when it
 * opens again, whatever else connects meanwhile.
 */
const [FIRST_PORT, LAST_PORT] = [20_000, 32_000];

export type Door = {
  readonly origin: string;
  /** A fresh address that opens the window once. */
  readonly address: () => string;
  readonly close: () => Promise<void>;
};

export type DoorOptions = {
  /** Where the library lies. */
  readonly folder: string;
  /** Left out: a free one. */
  readonly port?: number;
  readonly pace?: Pace | undefined;
};

let built: Promise<boolean> | null = null;

/** The whole program behind its loopback door, as `npm start` opens it, on a library of its own. */
export async function startDoor({ folder, port, pace }: DoorOptions): Promise<Door> {
  // Once in a process: to look at the time of every source takes a tenth of a second.
  built ??= buildIfStale(ROOT, 'renderer');
  await built;
  const options = { root: ROOT, library: folder, pace };
  const door = await (port === undefined ? serveAtFreePort(options) : serveLoopback({ ...options, port }));
  return { origin: door.origin, address: door.entrance, close: door.close };
}

async function serveAtFreePort(options: ServeOptions): Promise<Loopback> {
  for (;;) {
    try {
      return await serveLoopback({ ...options, port: randomInt(FIRST_PORT, LAST_PORT + 1) });
    } catch (problem) {
      if (!(problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE')) throw problem;
    }
  }
}
