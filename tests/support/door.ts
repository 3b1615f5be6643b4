import path from 'node:path';
import { buildIfStale } from '../../electron/launch/build.ts';
import { serveLoopback } from '../../electron/launch/serve-loopback.ts';
import type { Pace } from '../../electron/services/start-desk.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

export type Door = {
  readonly origin: string;
  /** A fresh address that opens the window once. */
  readonly address: () => string;
  readonly close: () => Promise<void>;
};

export type DoorOptions = {
  /** Where the library lies. */
  readonly folder: string;
  /** 0, the default, lets the system choose a free one. */
  readonly port?: number;
  readonly pace?: Pace | undefined;
};

/** The whole program behind its loopback door, as `npm start` opens it, on a library of its own. */
export async function startDoor({ folder, port = 0, pace }: DoorOptions): Promise<Door> {
  await buildIfStale(ROOT, 'renderer');
  const door = await serveLoopback({ root: ROOT, library: folder, port, pace });
  return { origin: door.origin, address: door.entrance, close: door.close };
}
