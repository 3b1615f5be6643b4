import { spawn } from 'node:child_process';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';

/** An Electron that ends by itself this soon, in milliseconds, and not well, could not start on this machine. */
const START_TIME = 10_000;

/** Runs the built app until its window is closed; the exit code, or why it could not start here. */
export function runElectron(
  runtime: string,
  root: string,
  /** Null for the folder that the environment says, or the usual one. */
  library: string | null,
  startTime = START_TIME,
): Promise<Result<number, Failure>> {
  const begun = Date.now();
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const child = spawn(runtime, [root], {
    stdio: 'inherit',
    env: library === null ? env : { ...env, RUNGS_FOLDER: library },
  });
  let told = false;
  const handOn = (signal: NodeJS.Signals): void => {
    told = true;
    child.kill(signal);
  };
  const ofTerminal = (): void => {
    told = true;
  };
  process.on('SIGTERM', handOn).on('SIGHUP', handOn).on('SIGINT', ofTerminal);
  return new Promise((resolve) => {
    const finish = (result: Result<number, Failure>): void => {
      process.off('SIGTERM', handOn).off('SIGHUP', handOn).off('SIGINT', ofTerminal);
      resolve(result);
    };
    child.on('error', () => finish(cannotStart('it cannot be run')));
    child.on('exit', (code, signal) => {
      const failed = code !== 0 && !told && Date.now() - begun < startTime;
      finish(failed ? cannotStart(`it ended with ${signal ?? `code ${code}`}`) : success(told ? 0 : (code ?? 1)));
    });
  });
}

function cannotStart(reason: string): Result<never, Failure> {
  return failure({ code: 'electron-fails', message: `Electron does not start on this machine: ${reason}.` });
}
