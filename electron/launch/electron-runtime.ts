import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';

export type RuntimeSearch = {
  /** Folder of the `electron` package, which installs without its runtime and fetches it on demand. */
  readonly packageFolder: string;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The fetch is given up when not one byte has come for this long, in milliseconds. */
  readonly patience?: number;
  readonly onFetching?: () => void;
};

const PATIENCE = 8_000;
const LOOK_EVERY = 250;

/** Path of an Electron that can be started here, fetched when it is missing and can be; else why there is none. */
export async function electronRuntime(search: RuntimeSearch): Promise<Result<string, Failure>> {
  const { platform, env } = search;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return no('this machine has no screen');
  const found = installedRuntime(search);
  if (found !== null) return success(found);
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return no('ELECTRON_OVERRIDE_DIST_PATH leads to no Electron');
  const problem = await fetchRuntime(search);
  if (problem !== null) return no(problem);
  const fetched = installedRuntime(search);
  return fetched === null ? no('its runtime was fetched but is not complete') : success(fetched);
}

/** Path of an Electron that is on this machine and complete; null when there is none. */
export function installedRuntime({
  packageFolder,
  platform,
  env,
}: Pick<RuntimeSearch, 'packageFolder' | 'platform' | 'env'>): string | null {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH || path.join(packageFolder, 'dist');
  const program = path.join(folder, programIn(platform));
  if (!existsSync(program)) return null;
  // The package writes this name last: without it the runtime was not unpacked to its end.
  const complete = Boolean(env.ELECTRON_OVERRIDE_DIST_PATH) || existsSync(path.join(packageFolder, 'path.txt'));
  return complete ? program : null;
}

function programIn(platform: string): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** Null when it worked; else why not. The package's own installer does it, watched by what arrives in its folders. */
function fetchRuntime({ packageFolder, env, patience = PATIENCE, onFetching }: RuntimeSearch): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rungs-electron-'));
  const child = spawn(process.execPath, ['install.js'], {
    cwd: packageFolder,
    env: { ...env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-4_000);
  });
  return new Promise((resolve) => {
    const begun = Date.now();
    let size = 0;
    let lastGrowth = begun;
    const watch = setInterval(() => {
      const now = sizeOf(folder) + sizeOf(path.join(packageFolder, 'dist'));
      if (size === 0 && now > 0) onFetching?.();
      if (now !== size) lastGrowth = Date.now();
      size = now;
      if (Date.now() - lastGrowth > patience) child.kill('SIGKILL');
    }, LOOK_EVERY);
    const finish = (problem: string | null): void => {
      clearInterval(watch);
      rmSync(folder, { recursive: true, force: true });
      resolve(problem);
    };
    child.on('error', () => finish('its runtime could not be fetched'));
    child.on('exit', (code, signal) => finish(outcome(code, signal, complaint, patience)));
  });
}

function outcome(code: number | null, signal: string | null, complaint: string, patience: number): string | null {
  if (code === 0) return null;
  if (signal !== null) return `its runtime could not be fetched (nothing came for ${Math.round(patience / 1000)} s)`;
  const reason = /\b(E[A-Z]{4,}|Response code \d+[^\n]*? for)/.exec(complaint)?.[1]?.replace(/ for$/, '');
  return `its runtime could not be fetched (${reason ?? 'the network refused it'})`;
}

/** Bytes below a folder; what goes while we look counts nothing. */
function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}

function no(reason: string): Result<never, Failure> {
  return failure({ code: 'no-electron', message: `Electron is not used: ${reason}.` });
}
