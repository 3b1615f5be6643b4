import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Dialogs } from '../../electron/services/desk.ts';
import { dispatch } from '../../electron/services/dispatch.ts';
import { type DeskOptions, startDesk } from '../../electron/services/start-desk.ts';
import { openSettings } from '../../electron/store/settings-store.ts';
import type { AnswerOf, QuestionName, RequestOf } from '../../shared/api/contract.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';

export type TestDesk = {
  readonly folder: string;
  /** Asks as a window does, through the dispatcher. */
  readonly ask: <Name extends QuestionName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<Result<AnswerOf<Name>, Failure>>;
  readonly close: () => Promise<void>;
};

/** The real desk over a real library in a folder; it is 9 o'clock on 15 March 2026, and ids count from 1. */
export function openTestDesk(
  folder: string,
  dialogs: Dialogs = {},
  options: Pick<DeskOptions, 'keychain' | 'pace' | 'clock'> = {},
): TestDesk {
  let ids = 0;
  const desk = startDesk({
    description: { version: '0.1.0', door: 'loopback', platform: 'linux' },
    folders: {
      library: path.join(folder, 'library'),
      assets: fileURLToPath(new URL('../../assets', import.meta.url)),
    },
    settings: openSettings(path.join(folder, 'library')),
    dialogs,
    workerUrl: new URL('../../electron/worker/document-worker.ts', import.meta.url),
    clock: () => new Date('2026-03-15T09:00:00.000Z'),
    newId: () => `new-${++ids}`,
    // What a guess at a passphrase costs is not what is tried here.
    ...options,
    pace: { workFactor: 2, ...options.pace },
  });
  onTestFinished(() => desk.close());
  const ask: TestDesk['ask'] = async (name, request) =>
    (await dispatch(desk.services, name, request)) as Result<AnswerOf<typeof name>, Failure>;
  return { folder, ask, close: desk.close };
}
