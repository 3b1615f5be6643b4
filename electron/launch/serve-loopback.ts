import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Loopback, openLoopback } from '../host/loopback.ts';
import { dispatch } from '../services/dispatch.ts';
import { type Pace, startDesk } from '../services/start-desk.ts';
import { openSettings } from '../store/settings-store.ts';

export type ServeOptions = {
  /** The folder of the program: `dist/renderer` and `assets` lie below it. */
  readonly root: string;
  /** Where the library lies. */
  readonly library: string;
  /** 0, the default, lets the system choose a free one. */
  readonly port?: number;
  readonly pace?: Pace | undefined;
};

/** The whole program behind the loopback door; `close` also ends its worker and closes the library. */
export async function serveLoopback({ root, library, port = 0, pace }: ServeOptions): Promise<Loopback> {
  const desk = startDesk({
    description: { version: versionOf(root), door: 'loopback', platform: process.platform },
    folders: { library, assets: path.join(root, 'assets') },
    settings: openSettings(library),
    dialogs: {},
    pace,
    workerUrl: pathToFileURL(path.join(root, 'electron', 'worker', 'document-worker.ts')),
  });
  const door = await openLoopback({
    ask: (name, request) => dispatch(desk.services, name, request, reportDefect),
    pages: path.join(root, 'dist', 'renderer'),
    port,
  });
  return {
    ...door,
    close: async () => {
      await door.close();
      await desk.close();
    },
  };
}

function reportDefect(question: string, trace: string): void {
  process.stderr.write(`Defect in ${question}: ${trace}\n`);
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
