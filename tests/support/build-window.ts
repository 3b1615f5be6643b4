import path from 'node:path';
import { buildIfStale } from '../../electron/launch/build.ts';

/** Before the stories: the window as `npm start` would serve it. */
export async function setup(): Promise<void> {
  await buildIfStale(path.resolve(import.meta.dirname, '..', '..'), 'renderer');
}
