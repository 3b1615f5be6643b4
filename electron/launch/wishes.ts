import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Failure, failure, type Result, success } from '../../shared/lib/result.ts';

/** What the user of `npm start` asks for. */
export type Wishes = {
  /** Where the library lies; null for the usual folder. */
  readonly folder: string | null;
  /** Straight to the loopback door, without a look for Electron. */
  readonly loopback: boolean;
  /** Opens the default browser; the address is printed anyway. */
  readonly browser: boolean;
  readonly help: boolean;
};

export const START_HELP = `Opens Rungs: in a window of its own, or in your browser where Electron is not to be had.

  npm start [-- options]

  --folder <folder>  keep the library there (or set RUNGS_FOLDER)
  --loopback         open it in the browser, without a look for Electron
  --no-browser       only print the address (or set RUNGS_NO_BROWSER=1)
  --help             show this`;

/** Reads the arguments of `npm start`; relative folders count from where the user is. */
export function readWishes(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Wishes, Failure> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        folder: { type: 'string' },
        loopback: { type: 'boolean', default: false },
        'no-browser': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const here = env.INIT_CWD ?? process.cwd();
    return success({
      folder: values.folder === undefined ? null : path.resolve(here, values.folder),
      loopback: values.loopback,
      browser: !(values['no-browser'] || isOn(env.RUNGS_NO_BROWSER) || isOn(env.CI)),
      help: values.help,
    });
  } catch {
    return failure({ code: 'usage', message: 'npm start was given something unknown: see npm start -- --help.' });
  }
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
