import { homedir } from 'node:os';
import path from 'node:path';
import { type Failure, type Result, success } from '../../shared/lib/result.ts';
import { dataFolder, namedFolder } from '../host/data-folder.ts';
import { missingAbove } from '../store/make-folder.ts';
import { buildIfStale } from './build.ts';
import { electronRuntime } from './electron-runtime.ts';
import { openBrowser } from './open-browser.ts';
import { runElectron } from './run-electron.ts';
import { serveLoopback } from './serve-loopback.ts';
import { untilStopped } from './until-stopped.ts';
import { readWishes, START_HELP, type Wishes } from './wishes.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** `npm start`: builds what has changed and opens the app where it can; returns the exit code. */
export async function start(args: readonly string[]): Promise<number> {
  const wishes = readWishes(args, process.env);
  if (!wishes.ok) {
    say(wishes.problem.message);
    return 2;
  }
  if (wishes.value.help) {
    say(START_HELP);
    return 0;
  }
  const named = wishes.value.folder ?? namedFolder(process.env);
  const lost = named === null ? null : missingAbove(named);
  if (lost !== null) {
    say(lost.message);
    return 2;
  }
  const [opened] = await Promise.all([openElectron(wishes.value), buildIfStale(ROOT, 'renderer')]);
  if (opened === null) return inBrowser(wishes.value);
  const outcome = opened.ok ? await opened.value() : opened;
  if (outcome.ok) return outcome.value;
  say(`${outcome.problem.message} Rungs opens in your browser instead.`);
  return inBrowser(wishes.value);
}

/** What runs the app in Electron, built; null when nobody asked for it. */
async function openElectron(wishes: Wishes): Promise<Result<() => Promise<Result<number, Failure>>, Failure> | null> {
  if (wishes.loopback) return null;
  const runtime = await electronRuntime({
    packageFolder: path.join(ROOT, 'node_modules', 'electron'),
    platform: process.platform,
    env: process.env,
    onFetching: () => say('Fetching the runtime of Electron; this happens once.'),
  });
  if (!runtime.ok) return runtime;
  await buildIfStale(ROOT, 'electron');
  return success(() => runElectron(runtime.value, ROOT, wishes.folder));
}

async function inBrowser(wishes: Wishes): Promise<number> {
  const stopped = untilStopped();
  const door = await serveLoopback({ root: ROOT, library: libraryFolder(wishes) });
  const address = door.entrance();
  say(`Rungs is open at ${address}`);
  say('Press Enter for another address, Ctrl-C to end.');
  if (wishes.browser) openBrowser(address, process.platform, process.env);
  await stopped(() => say(`Rungs is open at ${door.entrance()}`));
  await door.close();
  return 0;
}

function libraryFolder(wishes: Wishes): string {
  return wishes.folder ?? dataFolder({ platform: process.platform, env: process.env, home: homedir() });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
