import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, type AppOptions, startApp } from '../../support/app.ts';
import { startElectronApp } from '../../support/electron-app.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Longest time that anything on screen may take, in milliseconds; a story fails rather than waits. */
const PATIENCE = 30_000;

const PICTURES = path.resolve(import.meta.dirname, '..', '..', 'output');

/**
 * Opens Rungs on a library of its own, empty unless a folder is given: in a browser, or in Electron with
 * RUNGS_STORIES_IN=electron. When the test is done it closes, and the test fails if a page complained: an error in the
 * console, a breach of the content security policy, a request beyond this machine. A picture of where a failed test stood
 * is left in tests/output.
 */
export async function openRungs(options: Partial<AppOptions> = {}): Promise<App> {
  const start = process.env.RUNGS_STORIES_IN === 'electron' ? startElectronApp : startApp;
  const app = await start({ ...options, folder: options.folder ?? (await temporaryFolder()) });
  app.context.setDefaultTimeout(PATIENCE);
  onTestFinished(async ({ task }) => {
    const name = `${task.name.replace(/[^a-z0-9]+/gi, '-')}.png`;
    if (task.result?.state === 'fail') await app.page.screenshot({ path: path.join(PICTURES, name) }).catch(() => {});
    await app.close();
  });
  return app;
}
