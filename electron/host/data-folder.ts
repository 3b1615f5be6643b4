import path from 'node:path';

export type Surroundings = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * Where the library and the settings of a user lie, the same for every door: `RUNGS_FOLDER` when it is set, else where
 * the platform keeps the data of programs. Nothing is made here.
 */
export function dataFolder({ platform, env, home }: Surroundings): string {
  const named = namedFolder(env);
  if (named !== null) return named;
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Rungs');
  if (platform === 'win32') {
    return path.join(isSet(env.APPDATA) ? env.APPDATA : path.join(home, 'AppData', 'Roaming'), 'Rungs');
  }
  const base = env.XDG_DATA_HOME;
  return path.join(isSet(base) && path.isAbsolute(base) ? base : path.join(home, '.local', 'share'), 'rungs');
}

/** The folder that the user named; null for the usual one, which may be made with all folders above it. */
export function namedFolder(env: Surroundings['env']): string | null {
  return isSet(env.RUNGS_FOLDER) ? path.resolve(env.RUNGS_FOLDER) : null;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
